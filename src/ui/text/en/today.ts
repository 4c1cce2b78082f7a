import { cards, p } from './count.ts';

/** Today, and what it offers. */
export const today = {
  title: 'Today',
  ready: (n: number) => `${cards(n)} ready`,
  split: (due: number, fresh: number) =>
    [due > 0 ? `${due} to review` : '', fresh > 0 ? `${fresh} new` : ''].filter(Boolean).join(' · '),
  start: 'Start',
  two: 'Only 2 minutes',
  firstTitle: 'Start with one deck.',
  firstLead: 'Facts become cards and quizzes. No account; it works without internet, and your answers stay on this phone.',
  try: (deck: string) => `Try ${deck}`,
  look: 'Look at the deck first',
  nothingTitle: 'Nothing to review.',
  learnMore: (n: number) => p(n, 'Learn # new card', 'Learn # new cards'),
  allLearnt: 'Every card of your decks has been learnt. They come back when it is time.',
  doneTitle: 'Done for today.',
  next: (when: string, n: number) => `Next cards: ${when}, ${n} of them.`,
  podClosed: 'The pod is closed: done for today',
  cards: 'Cards',
  remembered: 'Remembered',
  time: 'Time',
  playQuiz: 'Play a quiz',
  stoppedTitle: (at: number, of: number) => `You stopped at card ${at} of ${of}.`,
  stoppedSaved: (n: number) => p(n, 'Your answer is saved.', 'Your # answers are saved.'),
  stoppedNone: 'Nothing is lost.',
  carryOn: 'Carry on',
  startAgain: 'Start again later',
  late: (waiting: number, take: number) => `${waiting} are waiting. We’ll take ${take} today.`,
  week: 'This week',
  weekDays: (n: number) => p(n, '# day', '# days'),
  studied: 'studied',
  notStudied: 'not studied',
  backupOld: (days: number) => p(days, 'Last backup # day ago.', 'Last backup # days ago.'),
  backupNever: 'Your answers are on this phone only.',
  backupNow: 'Back up now',
  loading: 'Opening your cards…',
  install: {
    title: 'Keep Cardamom on your home screen?',
    lead: 'Opens faster, works on the bus. Takes 1 MB.',
    no: 'Not now',
    yes: 'Add it',
    iphone1: 'Tap Share at the foot of the screen.',
    iphone2: 'Choose “Add to Home Screen”.'
  }
};
