import { plural } from './plural.ts';

const p = (n: number, one: string, other: string): string => plural('en', n, { one, other });
const cards = (n: number) => p(n, '# card', '# cards');

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

/** How long a memory lasts. */
function span(days: number): string {
  if (days < 1) return 'less than a day';
  if (days < 14) return p(Math.round(days), 'about a day', 'about # days');
  if (days < 60) return p(Math.round(days / 7), 'about a week', 'about # weeks');
  if (days < 700) return p(Math.round(days / 30.4), 'about a month', 'about # months');
  return p(Math.round(days / 365), 'about a year', 'about # years');
}

/** Every word of the interface. A language that lacks one does not compile. */
export const en = {
  lang: 'en',
  /** For dates and numbers. */
  locale: 'en-GB',
  dir: 'ltr' as 'ltr' | 'rtl',
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
  markMeaning: {
    fact: 'can be checked, and reference works agree',
    claim: 'somebody says it is so',
    proposal: 'somebody wants or plans it',
    opinion: 'a judgement that others may not share',
    disputed: 'garbled, or reference works say otherwise'
  },
  markCount: {
    fact: (n: number) => p(n, 'fact', 'facts'),
    claim: (n: number) => p(n, 'claim', 'claims'),
    proposal: (n: number) => p(n, 'proposal', 'proposals'),
    opinion: (n: number) => p(n, 'opinion', 'opinions'),
    disputed: () => 'disputed'
  },
  why: {
    title: 'Why?',
    placeOf: (place: string) => `${place} of`,
    background: 'General reference knowledge',
    missing: 'Source not given'
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
  today: {
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
    nothingMore: (n: number) => p(n, 'Learn # new?', 'Learn # new?'),
    learnMore: (n: number) => p(n, 'Learn # new card', 'Learn # new cards'),
    allLearnt: 'Every card of your decks has been learnt. They come back when it is time.',
    doneTitle: 'Done for today.',
    next: (when: string, n: number) => `Next cards: ${when}, ${n} of them.`,
    nextNone: 'No cards are waiting.',
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
    loading: 'Opening your cards…'
  },
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
    noneDue: 'None due',
    add: 'Add',
    added: (deck: string) => `${deck} added`,
    facts: (n: number) => p(n, '# fact', '# facts')
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
    by: (authors: string) => `By ${authors}`,
    background: 'Facts without a paragraph come from general reference works, and say so.',
    missingTitle: 'This deck is not here.',
    missing: 'There is no deck at this address. Nothing is lost; your decks are in the Library.',
    broken: 'This deck could not be opened. Your answers are safe. Try again, or reload the page.',
    toLibrary: 'Go to the Library',
    strength: ['Not started', 'Just begun', 'Getting stronger', 'Getting stronger', 'Strong', 'Very strong'],
    strengthLabel: (n: number) => `Memory strength ${n} of 5`,
    lasts: (days: number) => `lasts ${span(days)}`,
    notStarted: 'not started',
    loading: 'Opening the deck…',
    remove: 'Remove this deck'
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
  study: {
    title: 'Study',
    progress: (at: number, of: number) => `Card ${at} of ${of}`,
    again: (n: number) => p(n, '# card comes again in this session', '# cards come again in this session'),
    reveal: 'Show answer',
    forgot: 'Forgot',
    gotIt: 'Got it',
    before: 'Your answer before',
    undo: 'Undo',
    takenBack: 'Taken back',
    waitTitle: 'A short wait.',
    waitLead: (n: number, minutes: number) =>
      `${p(n, '# card comes back', '# cards come back')} ${minutes <= 1 ? 'in a minute' : `in ${minutes} minutes`}. Waiting a little helps it stick.`,
    waitGo: 'Go on now',
    waitStop: 'Stop here',
    doneTitle: 'Done for now.',
    doneLead: (n: number, remembered: number) => `${cards(n)}, ${remembered} remembered.`,
    toToday: 'Back to Today',
    none: 'There are no cards to study now.',
    saveTitle: 'That answer could not be saved.',
    saveFull: 'This phone is almost full. Your earlier answers are safe. Make some room, then try again.',
    saveOther: 'Your earlier answers are safe. Try again.',
    again_: 'Try again',
    keys: 'Keys',
    more: 'More about this card'
  },
  quiz: {
    title: 'Quiz',
    deck: 'Deck',
    howMany: 'How many questions',
    all: 'All',
    how: 'How to answer',
    mixed: 'Mixed',
    choose: 'Choose',
    type: 'Type',
    start: 'Start quiz',
    change: 'Change',
    allTopics: 'All topics',
    topic: 'Topic',
    lately: 'Lately',
    score: (right: number, of: number) => `${right} of ${of}`,
    fix: (n: number) => p(n, 'Fix # mistake', 'Fix # mistakes'),
    fixLead: 'Each until it is right once',
    unfinishedTitle: (left: number) => p(left, 'Finish the last question?', 'Finish the last #?'),
    unfinished: (done: number, of: number) => `You answered ${done} of ${of}.`,
    carryOn: 'Carry on',
    drop: 'Leave it',
    none: 'This deck has no questions of that kind. Choose another way to answer.',
    progress: (at: number, of: number) => `${at} of ${of}`,
    question: (at: number, of: number) => `Question ${at} of ${of}`,
    types: {
      choice: 'Choose one',
      'true-false': 'True or false',
      typed: 'Type the answer',
      number: 'Number with unit',
      date: 'Date',
      kind: 'Kind of statement'
    },
    check: 'Check',
    next: 'Next',
    finish: 'See how it went',
    dontKnow: 'I don’t know',
    yourAnswer: 'Your answer',
    rightAnswer: 'Right answer',
    true: 'True',
    false: 'False',
    thenWhat: 'Then what is it?',
    answerLabel: 'Your answer',
    numberLabel: 'Number',
    unitLabel: 'Unit',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    earlier: 'One year earlier',
    later: 'One year later',
    slide: 'Slide, step, or type the year.',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ],
    pickMonth: 'Choose a month',
    pickDay: 'Choose a day',
    countRight: 'Count it as right',
    counted: 'Counted as right.',
    missing: {
      empty: 'Write your answer first, or tap “I don’t know”.',
      'no-number': 'Write a number, like 580 or 0.58.',
      'no-date': 'Write a date, like 1966 or June 2014.',
      'no-pick': 'Choose an answer first.',
      'no-fix': 'Now choose what is right.'
    },
    verdict: {
      right: 'Right.',
      wrong: (key: string) => (key.length > 40 ? 'Not this one. The right answer is marked.' : `Not this one. Right: ${key}.`),
      wrongTyped: (key: string) => `Not quite. The answer: ${key}.`,
      near: (key: string) => `Nearly. The answer: ${key}.`,
      unknown: (key: string) => `Not yet. The answer: ${key}.`,
      trueIt: 'It is true.',
      falseIt: (key: string) => `It is false. The answer: ${key}.`,
      falseRight: 'Right, it is false, and that is the right answer.',
      trueRight: 'Right, it is true.'
    },
    note: {
      usual: (name: string) => `Usually written ${name}.`,
      letters: (n: number) => p(n, 'One letter is different.', '# letters are different.'),
      other: (name: string) => `That is ${name}, somebody or something else here.`,
      range: (from: string, to: string) => `Anything from ${from} to ${to} counts.`,
      scale: 'The right digits, in another size: mind thousand, million, billion.',
      unit: 'The right number, in another unit.',
      coarser: {
        year: 'Right as far as it goes. Which year?',
        month: 'Right as far as it goes. Which month?',
        day: 'Right as far as it goes. Which day?'
      },
      close: (n: number) => (n === 0 ? 'The year is right.' : p(n, 'One year off.', '# years off.')),
      claimOrOpinion: 'A claim says how things are; an opinion judges them.',
      notFixed: 'False is right, but the right answer is another one.'
    },
    results: {
      title: 'How it went',
      all: 'All of them.',
      toFix: 'To fix',
      comeBack: 'They also come back in your cards.',
      took: (minutes: number, seconds: number) =>
        minutes > 0
          ? `${p(minutes, '# minute', '# minutes')} ${seconds > 0 ? seconds : ''}`.trim()
          : p(seconds, '# second', '# seconds'),
      more: (n: number) => p(n, 'One more than last time.', '# more than last time.'),
      fewer: (n: number) => p(n, 'One fewer than last time.', '# fewer than last time.'),
      same: 'As many as last time.',
      you: (said: string) => `you: ${said}`,
      nothing: 'you: nothing',
      again: 'Another quiz',
      done: 'Done',
      fixed: 'All fixed.',
      fixedLead: 'Each was right once. They come back in your cards.',
      marks: { right: 'right', near: 'nearly', wrong: 'wrong' }
    },
    missingTitle: 'There is no quiz here.',
    missingLead: 'Start one; it takes two taps.',
    toQuiz: 'Go to Quiz'
  },
  progress: {
    title: 'Progress',
    tables: 'Tables',
    charts: 'Charts',
    last30: 'Last 30 days',
    remember: (n: number) => `You remember about ${n} in 10.`,
    answers: (right: number, of: number) => `${right} of ${of} answers. Your aim is 9 in 10.`,
    few: 'After about 20 answers you’ll see how much you remember.',
    fewLead: (n: number) => p(n, '# answer so far.', '# answers so far.'),
    percent: (n: number) => `${n} percent`,
    coming: 'Coming up',
    days7: '7 days',
    comingLabel: (list: string) => `Cards due: ${list}`,
    today: 'Today',
    studied: 'Days you studied',
    weeks13: '13 weeks',
    studiedLabel: (n: number, of: number) => `${n} of ${of} days`,
    fewer: 'Fewer',
    more: 'More',
    dayLine: (day: string, n: number, remembered: number) => `${day}: ${cards(n)}, ${remembered} remembered`,
    dayNone: (day: string) => `${day}: no cards`,
    strength: 'How strong each deck is',
    counts: 'Your cards',
    fresh: 'New',
    learning: 'Learning',
    young: 'Growing',
    strong: 'Strong',
    strongMeaning: 'lasts three weeks or more',
    day: 'Day',
    cards: 'Cards',
    remembered: 'Remembered',
    deck: 'Deck',
    lasts: 'Lasts',
    empty: 'No cards yet. Add a deck, and this page fills as you study.',
    toToday: 'Go to Today'
  },
  settings: {
    title: 'Settings',
    look: 'Look',
    theme: 'Colours',
    themes: { auto: 'As the phone', light: 'Light', dark: 'Dark', contrast: 'Bright light', 'contrast-dark': 'Strong dark' },
    size: 'Text size',
    study: 'Study',
    newCards: 'New cards a day',
    dayStart: 'The day begins at',
    hour: (h: number) => `${h}:00`,
    swipe: 'Swipe to answer',
    swipeLead: 'You can still take it back',
    buzz: 'Small buzz on answer',
    letterKeys: 'Keys for a keyboard',
    letterKeysLead: '1, 2, A–D, U, W; off while you type',
    data: 'Your data',
    backUp: 'Back up to a file',
    backUpLead: 'Everything you answered, in one file',
    backedUp: 'Backup saved',
    bringBack: 'Bring back',
    bringBackLead: 'From a backup file; nothing here is replaced',
    broughtBack: (n: number) => p(n, '# answer brought back', '# entries brought back'),
    broughtNothing: 'Everything in that file was here already',
    skipped: (n: number) => p(n, '# damaged entry was left out.', '# damaged entries were left out.'),
    badBackup: 'This file could not be opened.',
    badBackupWhy: {
      empty: 'It is empty. Nothing was changed.',
      foreign: 'It is not a Cardamom backup. Nothing was changed.',
      truncated: 'It is cut short or damaged. Nothing was changed.',
      newer: 'A newer Cardamom wrote it. Update first; nothing was changed.',
      large: 'It is too large to be a backup. Nothing was changed.'
    },
    pickAnother: 'Pick another file',
    preview: (events: number, day: string) => `${p(events, '# entry', '# entries')}, saved on ${day}`,
    merge: 'Add to what is here',
    cancel: 'Cancel',
    removeDeck: 'Remove a deck',
    removeLead: 'Its cards stop; what you answered is kept in case you add it again',
    removed: (deck: string) => `${deck} removed`,
    noDecks: 'No decks yet',
    erase: 'Erase everything',
    eraseLead: 'All answers and settings on this phone',
    eraseAsk: 'Erase everything on this phone?',
    eraseWarn: 'This cannot be taken back. A backup file can bring it back.',
    eraseYes: 'Erase everything',
    backUpFirst: 'Back up first',
    erased: 'Everything was erased',
    about: 'About',
    version: (v: string) => `Version ${v}`,
    aboutLead: 'Free, without account or server. Browsers can erase a site’s storage: keep a backup file.',
    install: 'Put Cardamom on the home screen',
    installLead: 'Opens faster, works on the bus',
    update: 'A new version is ready',
    updateLead: 'Your cards stay as they are.',
    updateGo: 'Update',
    storageKept: 'This browser promised to keep your answers.',
    storageMay: 'This browser may erase answers when the phone is full: keep a backup.'
  },
  install: {
    title: 'Keep Cardamom on your home screen?',
    lead: 'Opens faster, works on the bus. Takes 1 MB.',
    no: 'Not now',
    yes: 'Add it',
    iphone1: 'Tap Share at the foot of the screen.',
    iphone2: 'Choose “Add to Home Screen”.'
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
  }
};

export type Text = typeof en;
