import { eventStoreContract } from '../../tests/fixtures/event-store-contract.ts';
import { MemoryStore } from './memory.ts';

let made = 0;
eventStoreContract('memory', async () => new MemoryStore((n) => new Uint8Array(n).fill((made += 1))));
