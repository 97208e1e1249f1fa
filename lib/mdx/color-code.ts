import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export type Token = [content: string, className?: string];

interface Answer {
  started?: true;
  lines?: Token[][];
}

/** Milliseconds that one block may take; one of the permitted length takes a few. */
const TIME_LIMIT = 4000;

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

function ask(code: string, language: string, limit: number): Promise<Token[][] | undefined> {
  // The path is computed so that bundlers leave the file where Node finds it.
  worker ??= new Worker(join(process.cwd(), 'lib', 'mdx', 'highlight-worker.mjs'));
  const current = worker;
  current.ref();
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const release = (): void => {
      clearTimeout(timer);
      current.off('message', onMessage).off('error', onError);
      // An idle worker keeps no process alive.
      current.unref();
    };
    const stop = (): void => {
      release();
      worker = undefined;
      void current.terminate();
    };
    const onMessage = ({ started, lines }: Answer): void => {
      if (started) {
        timer = setTimeout(() => {
          stop();
          resolve(undefined);
        }, limit);
        return;
      }
      release();
      resolve(lines);
    };
    const onError = (error: unknown): void => {
      stop();
      reject(error);
    };
    current.on('message', onMessage).on('error', onError);
    current.postMessage({ code, language });
  });
}

/**
 * Splits code into colored pieces, in a thread that is ended when it takes too long: a grammar is a
 * set of regular expressions, and nothing else interrupts one of those.
 * @param language one of `CODE_LANGUAGES`
 * @param limit in milliseconds
 * @returns lines of pieces; undefined when the time limit was reached
 */
export function colorCode(
  code: string,
  language: string,
  limit = TIME_LIMIT,
): Promise<Token[][] | undefined> {
  const result = last.then(() => ask(code, language, limit));
  last = result.catch(() => undefined);
  return result;
}
