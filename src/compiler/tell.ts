/** Hears how far a long run has come, in a few words; each time in the place of the last. */
export type Tell = (how: string) => void;
