const PATTERNS = { pick: 10, right: 20, wrong: [20, 60, 20] } as const;

/** A small buzz where the device can; never with reduced motion. */
export function buzz(kind: keyof typeof PATTERNS, on: boolean): void {
  if (!on || !('vibrate' in navigator) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const pattern = PATTERNS[kind];
  navigator.vibrate(typeof pattern === 'number' ? pattern : [...pattern]);
}
