import { progress } from './en/progress.ts';

export const progressText = (): typeof progress => progress;
