import { expect, test } from 'vitest';
import { Learner } from './learner.svelte.ts';
import { MemoryStore } from './memory.ts';
import { ok } from '#core/base/result.ts';
test('x', async () => {
  let n = 1;
  const bytes = (k: number) => new Uint8Array(k).fill(n++);
  const learner = new Learner({
    clock: { now: () => 1e12, offset: () => 0 },
    bytes,
    open: async () => ok(new MemoryStore(bytes))
  });
  await learner.start();
  expect(learner.shelf.length).toBeGreaterThan(0);
  const id = learner.shelf[0]!.id;
  expect(learner.today.cards.length).toBe(0);
  await learner.addDeck(id);
  expect(learner.decks.length).toBe(1);
  expect(learner.today.cards.length).toBe(20);
  console.log(learner.today);
});
