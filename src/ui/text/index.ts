import { shell } from './en/shell.ts';

// English is always here, each screen's part with the screen. Another language is loaded when it is chosen, and replaces them all.

export type Text = typeof shell;

/** The words that several screens share, in the chosen language. */
export const text = (): Text => shell;
