import { study } from './en/study.ts';

export const studyText = (): typeof study => study;
