import { type Job, run } from './jobs.ts';

// Off the main thread, as a large import would do it.
addEventListener('message', ({ data }: MessageEvent<Job>) => postMessage(run(data)));
