import { quiz } from './en/quiz.ts';

export const quizText = (): typeof quiz => quiz;
