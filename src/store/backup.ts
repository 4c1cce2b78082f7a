import type { Instant } from '#core/base/day.ts';
import { bad, ok, type Result } from '#core/base/result.ts';
import { type BackupTrouble, printBackup, readBackup } from '#core/log/codec.ts';
import type { LogEvent } from '#core/log/event.ts';
import { eventsOf } from '#core/log/log.ts';
import type { Stored } from './event-store.ts';
import type { Learner } from './learner.svelte.ts';

// Apart from the learner: backups are rare, and their reader and its schemas are loaded where one is made or brought back.

/** The whole log as the text of a file. */
export async function makeBackup(learner: Learner, made: Instant): Stored<string> {
  const log = await learner.log();
  return log.ok ? ok(printBackup({ made, events: eventsOf(log.value) })) : log;
}

/** What a backup file holds, before anything is done with it. */
export interface Found {
  made: Instant;
  events: readonly LogEvent[];
  /** How many entries could not be read. */
  skipped: number;
}

export function lookInto(text: string): Result<Found, BackupTrouble['code']> {
  const read = readBackup(text);
  if (!read.ok) return bad(read.error.code);
  const { backup, skipped } = read.value;
  return ok({ made: backup.made, events: backup.events, skipped: skipped.length });
}
