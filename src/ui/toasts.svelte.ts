import { createContext } from 'svelte';

export interface Toast {
  message: string;
  action?: { word: string; run: () => void };
}

/** One short message at a time, with a way back. It stays until it is closed or replaced: a clock must not take away an undo. */
export class Toasts {
  current = $state.raw<Toast | undefined>();

  show(message: string, action?: Toast['action']): void {
    this.current = action ? { message, action } : { message };
  }

  close(): void {
    this.current = undefined;
  }
}

export const [getToasts, setToasts] = createContext<Toasts>();
