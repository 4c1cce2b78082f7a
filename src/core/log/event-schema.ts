import * as v from 'valibot';
import { VERDICTS } from '../base/answer.ts';
import { isDay } from '../base/day.ts';
import { parseCardId, parseDeckId, parseFactId } from '../base/ids.ts';
import { LOG_VERSION, type LogEvent, MODES, VIEWS, type What } from './event.ts';

// A stranger's bytes become events here. Objects are loose: a field that a later version added is kept, since the hash of an
// event covers all of it.

const MOST_TEXT = 20_000;
const MOST_DEPTH = 24;
const MOST_PARTS = 500;
const MOST_CARDS = 200_000;
/** The end of the time that a Date can hold. */
const LAST_INSTANT = 8.64e15;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counting = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const length = v.pipe(v.number(), v.finite(), v.minValue(0));
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_INSTANT));
const device = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,80}$/));
const eventName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,80}\.[1-9]\d{0,15}$/));
const card = v.pipe(
  v.string(),
  v.check((raw) => parseCardId(raw).ok)
);
const deck = v.pipe(
  v.string(),
  v.check((raw) => parseDeckId(raw).ok)
);
const fact = v.pipe(
  v.string(),
  v.check((raw) => parseFactId(raw).ok)
);
const day = v.pipe(v.string(), v.check(isDay));
// A number this small would be a day without its name.
const due = v.union([day, v.pipe(instant, v.minValue(1e9))]);
const texts = v.pipe(v.array(text), v.maxLength(MOST_PARTS));
const maybe = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);

const given = v.variant('kind', [
  v.looseObject({ kind: v.literal('pick'), value: text }),
  v.looseObject({ kind: v.literal('text'), text }),
  v.looseObject({ kind: v.literal('number'), text, unit: text }),
  v.looseObject({ kind: v.literal('date'), edtf: text }),
  v.looseObject({ kind: v.literal('truth'), truth: v.boolean(), fix: maybe(text) }),
  v.looseObject({ kind: v.literal('picks'), values: texts }),
  v.looseObject({ kind: v.literal('pairs'), pairs: v.pipe(v.array(v.tuple([text, text])), v.maxLength(MOST_PARTS)) }),
  v.looseObject({ kind: v.literal('sequence'), values: texts }),
  v.looseObject({ kind: v.literal('texts'), texts }),
  v.looseObject({ kind: v.literal('unknown') })
]);
const part = v.looseObject({
  card,
  given,
  outcome: v.looseObject({ verdict: v.picklist(VERDICTS), earned: length, of: length })
});

const KINDS = {
  answered: v.looseObject({
    parts: v.pipe(v.array(part), v.minLength(1), v.maxLength(MOST_PARTS)),
    mode: v.picklist(MODES),
    view: v.picklist(VIEWS),
    question: text,
    run: maybe(instant),
    gen: count,
    deckRev: count,
    ms: length,
    hints: maybe(count),
    options: maybe(count),
    promisedDue: maybe(due)
  }),
  'self-graded': v.looseObject({ card, grade: v.picklist([1, 2, 3, 4]), ms: length, promisedDue: due }),
  'taken-back': v.looseObject({ event: eventName }),
  'taken-back-batch': v.looseObject({ batch: name }),
  overridden: v.looseObject({ event: eventName }),
  set: v.looseObject({
    cards: v.pipe(v.array(card), v.maxLength(MOST_CARDS)),
    suspended: maybe(v.boolean()),
    buriedUntil: maybe(day),
    flag: maybe(count),
    due: maybe(due),
    reset: maybe(v.literal(true))
  }),
  amended: v.looseObject({ deck, fact, patch: v.unknown(), rev: count }),
  deck: v.looseObject({ deck, rev: count, action: v.picklist(['added', 'updated', 'removed']) }),
  adopted: v.looseObject({
    parameters: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21)),
    retention: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99)),
    fitted: length
  }),
  setting: v.looseObject({ name, value: v.union([text, v.pipe(v.number(), v.finite()), v.boolean()]) }),
  task: v.looseObject({ task: name, action: v.picklist(['opened', 'sent']) })
} satisfies Record<What['kind'], v.GenericSchema>;

const stamp = v.pipe(
  v.looseObject({
    v: counting,
    id: eventName,
    device,
    seq: counting,
    at: instant,
    offset: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
    learner: name,
    prev: maybe(name),
    kind: name
  }),
  v.check((event) => event.id === `${event.device}.${event.seq}`)
);

/** Deeper nesting than any event has would end the stack of whoever walks it. */
const tooDeep = (value: unknown, depth = MOST_DEPTH): boolean =>
  typeof value === 'object' && value !== null && (depth === 0 || Object.values(value).some((inner) => tooDeep(inner, depth - 1)));

const isKnown = (kind: string): kind is What['kind'] => Object.hasOwn(KINDS, kind);

const isEvent = (json: unknown, fault: string | undefined): json is LogEvent => json !== undefined && fault === undefined;

/** The field that is wrong, or nothing. A kind or version that came later than this app only has to be stamped right. */
function faultIn(json: unknown): string | undefined {
  if (tooDeep(json)) return 'depth';
  const stamped = v.safeParse(stamp, json);
  if (!stamped.success) return v.getDotPath(stamped.issues[0]) ?? 'event';
  const { kind, v: version } = stamped.output;
  if (version !== LOG_VERSION || !isKnown(kind)) return undefined;
  const known = v.safeParse(KINDS[kind], json);
  return known.success ? undefined : (v.getDotPath(known.issues[0]) ?? kind);
}

/** `field`: the dotted path of what is wrong. */
export type EventRead = { ok: true; event: LogEvent } | { ok: false; field: string };

export function readEvent(json: unknown): EventRead {
  const fault = faultIn(json);
  return isEvent(json, fault) ? { ok: true, event: json } : { ok: false, field: fault ?? 'event' };
}
