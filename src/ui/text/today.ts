import { today } from './en/today.ts';

export const todayText = (): typeof today => today;
