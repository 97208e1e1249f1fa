import { setTimeout as wait } from 'node:timers/promises';
import { site } from '@/lib/site';

/** How a service is asked. Times are in milliseconds. */
export const POLITE = {
  /** How long an answer may take, with its body. */
  timeout: 30_000,
  /** How often a service that fails or is overloaded is asked again. */
  retries: 3,
  /** The first pause before a repetition; each further one is twice as long. */
  pause: 1_000,
  /** The longest pause that a service may ask for. */
  maxPause: 60_000,
  /** The shortest time between two requests to one service. */
  interval: 500,
};

export type RequestOptions = typeof POLITE;

/** The longest answer, in bytes: anaconda.org lists every file of a package. */
const MAX_BYTES = 32_000_000;
const AGENT = `${site.name} facts (+${site.repository})`;

/** Reads Retry-After, seconds or a date (RFC 9110, section 10.2.3), as milliseconds from now. */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const time = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_BYTES) throw new Error(`answers with more than ${MAX_BYTES} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'does not answer in time' : (cause?.code ?? message);
}

/**
 * Fetches a text, again after a pause when the service fails, is silent, or asks to wait.
 * @returns undefined when there is none: 404 or 410
 * @throws with the reason, after the last attempt or when asking again won't help
 */
export async function fetchText(
  url: string,
  { timeout, retries, pause, maxPause }: RequestOptions,
): Promise<string | undefined> {
  let reason = '';
  for (let attempt = 0; attempt <= retries; attempt++) {
    let delay = pause * 2 ** attempt;
    try {
      const signal = AbortSignal.timeout(timeout);
      const response = await fetch(url, { signal, headers: { 'user-agent': AGENT } });
      if (response.ok) return await readBody(response);
      await response.body?.cancel();
      const { status, headers } = response;
      if (status === 404 || status === 410) return undefined;
      reason = `answers ${status}`;
      delay = readRetryAfter(headers.get('retry-after'), Date.now()) ?? delay;
      if (status !== 408 && status !== 429 && status < 500) break;
      if (delay > maxPause) reason += ` and asks to wait ${Math.round(delay / 1000)} seconds`;
    } catch (error) {
      reason = reasonOf(error);
    }
    if (delay > maxPause) break;
    if (attempt < retries) await wait(delay);
  }
  throw new Error(reason);
}
