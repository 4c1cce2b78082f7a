import type { LogEvent } from '#core/log/event.ts';

/** Longer news are not worth carrying: the other tab reads the log. */
const MOST_EVENTS = 50;

const PAUSE_MS = 100;

type News = readonly LogEvent[] | 'all';

const isNews = (data: unknown): data is News => data === 'all' || Array.isArray(data);

/** Tells other tabs what this one has saved, so that they catch up. Nothing depends on it: the store alone keeps tabs apart. */
export class TabNotice {
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  }

  tell(news: News): void {
    // This tab's own screen comes first.
    setTimeout(() => this.#channel?.postMessage(news.length > MOST_EVENTS ? 'all' : news), PAUSE_MS);
  }

  listen(heard: (news: News) => void): () => void {
    const onmessage = ({ data }: MessageEvent<unknown>): void => {
      if (isNews(data)) heard(data);
    };
    this.#channel?.addEventListener('message', onmessage);
    return () => this.#channel?.removeEventListener('message', onmessage);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
