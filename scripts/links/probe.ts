import { setTimeout as wait } from 'node:timers/promises';
import { site } from '@/lib/site';
import { readRetryAfter } from '../facts/request';

export type Answer =
  | { state: 'works' }
  | { state: 'moved'; to: string }
  | { state: 'refused'; status: number }
  | { state: 'broken'; reason: string };

export interface ProbeOptions {
  /** Milliseconds after which a site counts as silent. */
  timeout: number;
  /** How often a site that is silent or overloaded is asked again. */
  retries: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  pause: number;
}

const AGENT = `Mozilla/5.0 (compatible; ${site.name} link check; +${site.repository})`;
/** The longest pause that a site may ask for, in milliseconds. */
const MAX_PAUSE = 30_000;
/** Sites that turn programs away answer so; their pages may well be there for people. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 451, 999]);

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': AGENT, accept: 'text/html,*/*;q=0.8' },
  });
  await response.body?.cancel();
  return response;
}

/** Some servers know no HEAD, or answer it wrongly: whatever fails is asked for with GET. */
async function ask(url: string, timeout: number): Promise<Response> {
  const head = await request(url, 'HEAD', timeout).catch(() => undefined);
  return head?.ok ? head : request(url, 'GET', timeout);
}

function validate(url: string, response: Response): Answer {
  const { status, ok, redirected } = response;
  if (REFUSALS.has(status)) return { state: 'refused', status };
  if (!ok) return { state: 'broken', reason: `answers ${status}` };
  const moved = redirected && new URL(response.url).pathname !== new URL(url).pathname;
  return moved ? { state: 'moved', to: response.url } : { state: 'works' };
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'does not answer in time';
  const known: Record<string, string> = {
    ENOTFOUND: 'has no such host',
    ECONNREFUSED: 'refuses the connection',
    CERT_HAS_EXPIRED: 'has an expired certificate',
  };
  return known[cause?.code ?? ''] ?? `cannot be reached (${cause?.code ?? cause?.message ?? name})`;
}

/** Asks another site for a page, again when it is silent or overloaded. */
export async function probe(url: string, options: ProbeOptions): Promise<Answer> {
  let answer: Answer = { state: 'broken', reason: 'was not asked' };
  for (let attempt = 0; attempt <= options.retries; attempt++) {
    let pause = options.pause * 2 ** attempt;
    try {
      const response = await ask(url, options.timeout);
      answer = validate(url, response);
      if (response.status !== 429 && response.status < 500) return answer;
      const asked = readRetryAfter(response.headers.get('retry-after'), Date.now());
      pause = Math.min(asked ?? pause, MAX_PAUSE);
    } catch (error) {
      answer = { state: 'broken', reason: reasonOf(error) };
    }
    if (attempt < options.retries) await wait(pause);
  }
  return answer;
}
