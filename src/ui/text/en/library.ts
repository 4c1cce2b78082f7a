import { cards, p } from './count.ts';

/** How long a memory lasts. */
function span(days: number): string {
  if (days < 1) return 'less than a day';
  if (days < 14) return p(Math.round(days), 'about a day', 'about # days');
  if (days < 60) return p(Math.round(days / 7), 'about a week', 'about # weeks');
  if (days < 700) return p(Math.round(days / 30.4), 'about a month', 'about # months');
  return p(Math.round(days / 365), 'about a year', 'about # years');
}

/** Decks and their cards. */
export const library = {
  library: {
    title: 'Library',
    search: 'Search decks, cards, sources',
    searchLabel: 'Search',
    noDeck: (q: string) => `No deck has “${q}”.`,
    inCards: (n: number) => p(n, '# card has it', '# cards have it'),
    nothing: (q: string) => `Nothing has “${q}”.`,
    yours: 'Your decks',
    more: 'Comes with the app',
    due: (n: number) => `${n} due`,
    noneDue: 'None due'
  },
  deck: {
    study: (n: number) => (n > 0 ? `Study ${n}` : 'Study'),
    quiz: 'Quiz',
    add: 'Add and study',
    inside: 'What is inside',
    topics: 'Topics',
    allCards: (n: number) => `All ${cards(n)}`,
    oneTopic: (n: number) => cards(n),
    sources: 'Sources',
    source: (n: number) => p(n, '# source', '# sources'),
    extent: {
      paragraph: (n: number) => p(n, '# paragraph', '# paragraphs'),
      page: (n: number) => p(n, '# page', '# pages'),
      second: (n: number) => p(n, '# second', '# seconds'),
      row: (n: number) => p(n, '# row', '# rows')
    },
    licence: (licence: string) => `Text of this deck: ${licence}.`,
    by: (authors: string) => `By ${authors}.`,
    background: 'Facts without a paragraph come from general reference works, and say so.',
    missingTitle: 'This deck is not here.',
    missing: 'There is no deck at this address. Nothing is lost; your decks are in the Library.',
    broken: 'This deck could not be opened. Your answers are safe. Try again, or reload the page.',
    toLibrary: 'Go to the Library',
    strength: ['Not started', 'Just begun', 'Getting stronger', 'Getting stronger', 'Strong', 'Very strong'],
    strengthLabel: (n: number) => `Memory strength ${n} of 5`,
    lasts: (days: number) => `lasts ${span(days)}`,
    notStarted: 'not started',
    loading: 'Opening the deck…'
  },
  card: {
    missing: 'There is no card at this address. The deck may have changed; your answers are safe.',
    toDeck: 'Go to the deck',
    answer: 'Answer',
    history: 'History',
    never: 'Not asked yet.',
    asked: (n: number) => p(n, 'Asked once', 'Asked # times'),
    forgotten: (n: number) => p(n, 'forgotten once', 'forgotten # times'),
    nextTime: (when: string) => `Next time: ${when}.`,
    hidden: 'Hidden: it is not asked.',
    hide: 'Hide this card',
    show: 'Show it again',
    hiddenToast: 'Card hidden',
    shownToast: 'Card is back',
    differs: 'Easily mixed up'
  },
  markCount: {
    fact: (n: number) => p(n, 'fact', 'facts'),
    claim: (n: number) => p(n, 'claim', 'claims'),
    proposal: (n: number) => p(n, 'proposal', 'proposals'),
    opinion: (n: number) => p(n, 'opinion', 'opinions'),
    disputed: () => 'disputed'
  }
};
