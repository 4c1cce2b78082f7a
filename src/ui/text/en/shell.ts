import { cards, p } from './count.ts';

/** How long until then, as a learner says it. `days` counts calendar days, `minutes` matter within today. */
export type Wait = { kind: 'session' } | { kind: 'minutes'; minutes: number } | { kind: 'days'; days: number };

function wait(until: Wait): string {
  if (until.kind === 'session') return 'again in this session';
  if (until.kind === 'minutes') return until.minutes <= 1 ? 'in a minute' : `in ${until.minutes} minutes`;
  const { days } = until;
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 14) return `in ${days} days`;
  if (days < 60) return p(Math.round(days / 7), 'in a week', 'in # weeks');
  if (days < 700) return p(Math.round(days / 30.4), 'in about a month', 'in about # months');
  return p(Math.round(days / 365), 'in about a year', 'in about # years');
}

/** What more than one screen says. */
export const shell = {
  lang: 'en',
  /** For dates and numbers. */
  locale: 'en-GB',
  app: 'Cardamom',
  cards,
  wait,
  questions: (n: number) => p(n, '# question', '# questions'),
  minutes: (n: number) => p(n, '# minute', '# minutes'),
  about: (words: string) => `about ${words}`,
  nav: {
    label: 'Main',
    today: 'Today',
    library: 'Library',
    quiz: 'Quiz',
    progress: 'Progress',
    settings: 'Settings',
    back: 'Back',
    close: 'Close',
    skip: 'Skip to content'
  },
  marks: {
    fact: 'Fact',
    claim: 'Someone’s claim',
    proposal: 'Plan or proposal',
    opinion: 'Opinion',
    disputed: 'Disputed'
  },
  why: {
    title: 'Why?',
    placeOf: (place: string) => `${place} of`
  },
  kinds: {
    event: 'Event',
    figure: 'Figure',
    entity: 'People and places',
    term: 'Term',
    proposal: 'Plan or proposal',
    assertion: 'Who says so',
    relation: 'How things are linked',
    remark: 'Who said it',
    set: 'List'
  },
  toast: { undo: 'Undo', close: 'Close', update: 'New version ready', updateGo: 'Update' },
  trouble: {
    title: 'Something went wrong.',
    lead: 'Your saved answers are safe. Reload the page; if it comes back, make a backup in Settings.',
    reload: 'Reload',
    denied: 'This browser does not let Cardamom keep anything.',
    deniedLead: 'You can study, but answers are gone when you close this page. A private window is a common reason.',
    full: 'This phone is almost full.',
    fullLead: 'Back up now, so nothing is lost.',
    fullGo: 'Back up',
    blocked: 'Cardamom is open in another tab with an older version.',
    blockedLead: 'Close the other tab, then reload.',
    slow: 'Your answers take long to open.',
    slowLead: 'They are safe. Reload the page to try again.',
    newer: 'A newer Cardamom has been here.',
    newerLead: 'Reload the page to get it.'
  },
  notFound: {
    title: 'There is nothing at this address.',
    lead: 'A letter may be missing in the link. Nothing is lost.',
    go: 'Go to Today'
  },
  save: {
    title: 'That answer could not be saved.',
    full: 'This phone is almost full. Your earlier answers are safe. Make some room, then try again.',
    other: 'Your earlier answers are safe. Try again.',
    again: 'Try again'
  }
};
