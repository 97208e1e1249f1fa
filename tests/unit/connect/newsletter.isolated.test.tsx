import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewsletterForm } from '@/components/connect/newsletter-form';
import { parsePage } from '@/scripts/postbuild/html';
import { pagePolicy } from '@/scripts/postbuild/policy';

const ACTION = 'https://news.example.org/subscribe?list=a&source=site';

/** The settings as a process with these variables reads them. */
async function read(action: string, field = '') {
  vi.resetModules();
  vi.stubEnv('NEWSLETTER_ACTION', action);
  vi.stubEnv('NEWSLETTER_FIELD', field);
  return (await import('@/lib/env')).newsletter;
}

afterEach(() => vi.unstubAllEnvs());

describe('the settings of the newsletter', () => {
  it('are absent without an address', async () => {
    expect(await read('')).toBeUndefined();
  });

  it('call the field email where nothing else is said', async () => {
    expect(await read(ACTION)).toEqual({ action: ACTION, field: 'email' });
    expect(await read(ACTION, 'EMAIL')).toMatchObject({ field: 'EMAIL' });
    expect(await read(ACTION, 'fields[email]')).toMatchObject({ field: 'fields[email]' });
  });

  it.each([
    ['http://news.example.org/', '', /NEWSLETTER_ACTION.*begins with https/],
    ['news.example.org', '', /NEWSLETTER_ACTION/],
    [ACTION, 'e mail"', /NEWSLETTER_FIELD.*name of a form field/],
    ['', 'email', /NEWSLETTER_FIELD.*set NEWSLETTER_ACTION/],
  ])('refuse %s with the field "%s"', async (action, field, message) => {
    await expect(read(action, field)).rejects.toThrow(message);
  });
});

describe('the form of the newsletter', () => {
  const form = renderToStaticMarkup(<NewsletterForm form={{ action: ACTION, field: 'EMAIL' }} />);
  const page = (body: string) => pagePolicy(parsePage(body));

  it('works without JavaScript, names the provider, and has a label', () => {
    expect(form).toContain('method="post"');
    expect(form).toMatch(/<input id="\w+" type="email" required="" [^>]*name="EMAIL"/);
    const [, id] = /<input id="(\w+)"/.exec(form) ?? [];
    expect(form).toContain(`<label for="${id}"`);
    expect(form).toContain('news.example.org sends the newsletter');
  });

  it('may be sent to its host by the policy of its page, and no other page’s', () => {
    expect(page(form)).toMatch(/form-action 'self' https:\/\/news\.example\.org(?:;|$)/);
    for (const body of [
      '<form action="/search"></form>',
      '<a href="https://news.example.org/">a</a>',
    ]) {
      expect(page(body)).toMatch(/form-action 'self'(?:;|$)/);
    }
  });
});
