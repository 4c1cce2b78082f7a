import { library } from './en/library.ts';

export const libraryText = (): typeof library => library;
