import { cards, p } from './count.ts';

/** Studying flashcards. */
export const study = {
  title: 'Study',
  progress: (at: number, of: number) => `Card ${at} of ${of}`,
  again: (n: number) => p(n, '# card comes again in this session', '# cards come again in this session'),
  reveal: 'Show answer',
  forgot: 'Forgot',
  gotIt: 'Got it',
  before: 'Your answer before',
  undo: 'Undo',
  waitTitle: 'A short wait.',
  waitLead: (n: number, minutes: number) =>
    `${p(n, '# card comes back', '# cards come back')} ${minutes <= 1 ? 'in a minute' : `in ${minutes} minutes`}. Waiting a little helps it stick.`,
  waitGo: 'Go on now',
  waitStop: 'Stop here',
  doneTitle: 'Done for now.',
  doneLead: (n: number, remembered: number) => `${cards(n)}, ${remembered} remembered.`,
  toToday: 'Back to Today',
  none: 'There are no cards to study now.',
  keys: 'Keys',
  more: 'More about this card'
};
