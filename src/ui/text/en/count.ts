import { plural } from '../plural.ts';

export const p = (n: number, one: string, other: string): string => plural('en', n, { one, other });
export const cards = (n: number): string => p(n, '# card', '# cards');
