/** When the screen has been drawn and nothing else is to be done. Safari has no idle callback: a moment later then. */
export function whenIdle(work: () => unknown): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void work());
    else setTimeout(work, 200);
  });
}
