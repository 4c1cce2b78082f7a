/** A stream of chance that is the same on every engine: integers only, seeded by a string. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** A new array in an order of its own (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
  pick<T>(items: readonly T[]): T | undefined;
}

/** FNV-1a, 32 bits, over UTF-16 units: also the synchronous hash that chains a device's events. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Generator: sfc32 (Doty-Humphrey, PractRand), the four words seeded from the string, the first 12 outputs dropped. */
export function random(seed: string): Random {
  let a = hash32(seed);
  let b = hash32(`${seed}\u0001`);
  let c = hash32(`${seed}\u0002`);
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i += 1) next();
  const below = (n: number): number => (n <= 1 ? 0 : next() % n);
  return {
    below,
    shuffle<T>(items: readonly T[]): T[] {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [out[i], out[j]] = [out[j] as T, out[i] as T];
      }
      return out;
    },
    pick: <T>(items: readonly T[]): T | undefined => items[below(items.length)]
  };
}
