import { en, type Text } from './en.ts';

// English is always here; another language is loaded when it is chosen and replaces the whole dictionary.
const dictionary: Text = $state.raw(en);

/** The words of the interface, in the chosen language. */
export const text = (): Text => dictionary;
