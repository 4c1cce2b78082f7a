const ACTS_PAST = 0.35;
const STARTS_PAST = 12;

/** Toward the end is Got it, toward the start is Forgot; back to the middle cancels. Acts past 35 % of the width. */
export const swipe =
  (options: {
    on: () => boolean;
    moved: (side: 'forgot' | 'got-it' | undefined, ripe: boolean) => void;
    done: (side: 'forgot' | 'got-it') => void;
  }) =>
  (node: HTMLElement): (() => void) => {
    let from: { x: number; y: number; id: number } | undefined;
    let sliding = false;

    const sideOf = (dx: number): 'forgot' | 'got-it' =>
      dx > 0 === (getComputedStyle(node).direction === 'ltr') ? 'got-it' : 'forgot';
    const ripe = (dx: number): boolean => Math.abs(dx) > node.clientWidth * ACTS_PAST;
    function end(): void {
      from = undefined;
      sliding = false;
      node.style.transform = '';
      options.moved(undefined, false);
    }
    function down(event: PointerEvent): void {
      if (event.pointerType === 'mouse' || !event.isPrimary || !options.on()) return;
      from = { x: event.clientX, y: event.clientY, id: event.pointerId };
    }
    function move(event: PointerEvent): void {
      if (!from || event.pointerId !== from.id) return;
      const dx = event.clientX - from.x;
      if (!sliding) {
        if (Math.abs(event.clientY - from.y) > STARTS_PAST) return end();
        if (Math.abs(dx) < STARTS_PAST) return;
        sliding = true;
        node.setPointerCapture(event.pointerId);
      }
      node.style.transform = `translateX(${dx}px)`;
      options.moved(sideOf(dx), ripe(dx));
    }
    function up(event: PointerEvent): void {
      if (!from || event.pointerId !== from.id) return;
      const dx = event.clientX - from.x;
      const acts = sliding && ripe(dx);
      end();
      if (acts) options.done(sideOf(dx));
    }
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', end);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', end);
    };
  };
