import { createContext } from 'svelte';
interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event;

/** Putting the app on the home screen: the browser's own prompt where there is one, two drawn steps on an iPhone. */
export class Install {
  way = $state<'none' | 'prompt' | 'iphone'>('none');
  #prompt: InstallPrompt | undefined;

  start(): void {
    const standalone =
      matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
    if (standalone) return;
    if (/iPhone|iPad|iPod/.test(navigator.userAgent)) this.way = 'iphone';
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      if (!isPrompt(event)) return;
      this.#prompt = event;
      this.way = 'prompt';
    });
    addEventListener('appinstalled', () => (this.way = 'none'));
  }

  async ask(): Promise<void> {
    await this.#prompt?.prompt();
    this.#prompt = undefined;
    this.way = 'none';
  }
}

export const [getInstall, setInstall] = createContext<Install>();
