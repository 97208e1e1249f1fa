import { define } from './define';

const HOST = 'https://giscus.app';

/** The sign-in that Giscus gives back in the address of the page, taken out of it. */
function takeSession(): string {
  const address = new URL(location.href);
  const session = address.searchParams.get('giscus') ?? '';
  if (session) {
    address.searchParams.delete('giscus');
    history.replaceState(undefined, '', address);
  }
  return session;
}

function theme(): string {
  const { theme: chosen } = document.documentElement.dataset;
  return chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Loads the comments of a post, kept on GitHub, once the reader asks for them. */
class PostComments extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const session = takeSession();
    button?.addEventListener('click', () => this.load(''));
    // Readers who come back from signing in were at the comments before.
    if (session) this.load(session);
  }

  private load(session: string): void {
    const { repo, repoId, category, categoryId, term } = this.dataset;
    const address = new URL('/en/widget', HOST);
    const values = { repo, repoId, category, categoryId, term, session };
    const fixed = {
      origin: location.href.replace(/#.*$/, ''),
      theme: theme(),
      strict: '1',
      reactionsEnabled: '1',
      emitMetadata: '0',
      inputPosition: 'top',
      backLink: location.href.replace(/[?#].*$/, ''),
    };
    for (const [name, value] of Object.entries({ ...values, ...fixed })) {
      if (value) address.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    frame.title = 'Comments';
    frame.src = address.href;
    addEventListener('message', ({ origin, source, data }: MessageEvent) => {
      const height: unknown = data?.giscus?.resizeHeight;
      if (origin !== HOST || source !== frame.contentWindow || typeof height !== 'number') return;
      frame.height = String(height);
    });
    this.replaceChildren(frame);
    frame.focus();
  }
}

define('post-comments', PostComments);
