import * as v from 'valibot';
import type { Instant } from '../base/day.ts';
import { bad, ok, type Result } from '../base/result.ts';
import type { LogEvent } from './event.ts';
import { readEvent } from './event-schema.ts';

// The backup file: one JSON document, one event a line, so that a damaged file can say where.

const FORMAT = 'cardamom-backup';
const VERSION = 1;
const MOST_CHARACTERS = 100_000_000;
const MOST_EVENTS = 2_000_000;
const MOST_DECKS = 1000;

export interface Backup {
  made: Instant;
  events: readonly LogEvent[];
  /** Decks that are not the app's own, as their canonical JSON values. */
  decks?: readonly unknown[];
}

/** An event that could not be read. `index`: its position in the file, from 0. */
export interface Skipped {
  index: number;
  field: string;
}

export type BackupTrouble =
  | { code: 'empty' | 'foreign' | 'large' }
  /** Cut short or damaged. `line` counts from 1. */
  | { code: 'truncated'; line: number }
  /** A later app wrote it. */
  | { code: 'newer'; version: number };

export function printBackup({ made, events, decks }: Backup): string {
  const list = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const head = `{"format":"${FORMAT}","version":${VERSION},"made":${made},"events":`;
  return `${head}${list(events)}${decks ? `,"decks":${list(decks)}` : ''}}\n`;
}

const fileSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.number(), v.finite()),
  events: v.array(v.unknown()),
  decks: v.exactOptional(v.array(v.unknown()))
});
const isOurs = (json: unknown): json is { version: unknown } =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT && 'version' in json;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The first line that is not an event, as `printBackup` writes them. */
function brokenLine(text: string): number {
  const lines = text.split('\n');
  const broken = lines.findIndex((line, i) => i > 0 && !isJson(line.replace(/,$/, '')));
  return broken < 0 ? lines.length : broken + 1;
}

/** What a backup file holds. One malformed event never costs the others: it is named in `skipped`. */
export function readBackup(text: string): Result<{ backup: Backup; skipped: Skipped[] }, BackupTrouble> {
  if (text.length > MOST_CHARACTERS) return bad({ code: 'large' });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return bad({ code: 'empty' });
  let json: unknown;
  try {
    json = JSON.parse(trimmed);
  } catch {
    const ours = trimmed.startsWith('{') && trimmed.slice(0, 200).includes(`"${FORMAT}"`);
    return bad(ours ? { code: 'truncated', line: brokenLine(trimmed) } : { code: 'foreign' });
  }
  if (!isOurs(json)) return bad({ code: 'foreign' });
  if (typeof json.version === 'number' && json.version > VERSION) return bad({ code: 'newer', version: json.version });
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return bad({ code: 'truncated', line: 1 });
  const { made, events, decks } = file.output;
  if (events.length > MOST_EVENTS || (decks?.length ?? 0) > MOST_DECKS) return bad({ code: 'large' });
  const skipped: Skipped[] = [];
  const read = events.flatMap((raw, index) => {
    const result = readEvent(raw);
    if (result.ok) return [result.event];
    skipped.push({ index, field: result.field });
    return [];
  });
  return ok({ backup: decks ? { made, events: read, decks } : { made, events: read }, skipped });
}
