import type { Instant } from '#core/base/day.ts';
import { bad, ok, type Result } from '#core/base/result.ts';
import { type BackupTrouble, printBackup, readBackup } from '#core/log/codec.ts';
import { eventsOf } from '#core/log/log.ts';
import type { Stored, StoreTrouble } from './event-store.ts';
import type { Learner } from './learner.svelte.ts';

// Apart from the learner: backups are rare, and their reader and its schemas are loaded where one is made or brought back.

/** The whole log as the text of a file. */
export async function makeBackup(learner: Learner, made: Instant): Stored<string> {
  const log = await learner.log();
  return log.ok ? ok(printBackup({ made, events: eventsOf(log.value) })) : log;
}

/** What a backup file holds, before anything is done with it. */
export function lookInto(text: string): Result<{ made: Instant; events: number; skipped: number }, BackupTrouble['code']> {
  const read = readBackup(text);
  if (!read.ok) return bad(read.error.code);
  const { backup, skipped } = read.value;
  return ok({ made: backup.made, events: backup.events.length, skipped: skipped.length });
}

/** Adds what a backup file has and is not here; replaces nothing. */
export async function restore(
  learner: Learner,
  text: string
): Promise<Result<{ added: number; skipped: number }, StoreTrouble | BackupTrouble>> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { backup, skipped } = read.value;
  const merged = await learner.merge(backup.events);
  return merged.ok ? ok({ added: merged.value, skipped: skipped.length }) : merged;
}
