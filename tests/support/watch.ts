import type { Page } from '@playwright/test';

/** What a page did wrong while it was shown: messages of errors, and requests to other hosts. */
export function watch(page: Page): string[] {
  const issues: string[] = [];
  const own = (url: string) => /^(?:https?:\/\/localhost[:/]|data:|blob:)/.test(url);
  page.on('console', (message) => {
    if (message.type() === 'error') issues.push(message.text());
  });
  page.on('pageerror', (error) => issues.push(error.message));
  page.on('request', (request) => {
    if (!own(request.url())) issues.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400) issues.push(`${response.status()} ${response.url()}`);
  });
  return issues;
}
