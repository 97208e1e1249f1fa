import { siteAddress } from '../site-address';
import { type Desk, part, say } from './desk';
import { proposal, readParts } from './document';
import { newDraft, storedDrafts } from './drafts';
import { download } from './pictures';

/** Opens a file of the writer's machine. */
export async function openFile(page: HTMLElement, desk: Desk, file: File): Promise<void> {
  try {
    const text = (await file.text()).replace(/\r\n?/g, '\n').normalize('NFC');
    const kind = 'start' in readParts(text).fields ? 'event' : 'post';
    desk.open({ ...newDraft(kind), slug: file.name.replace(/\.\w+$/, ''), text });
    desk.save();
    say(page, `${file.name} is open.`);
  } catch (error) {
    say(page, `${file.name} was not opened. ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Opens a published text, to suggest a change of it.
 * @param address that of its page, such as `/blog/a-post`
 */
export async function openPublished(page: HTMLElement, desk: Desk, address: string): Promise<void> {
  const [, slug = ''] = /^\/blog\/([a-z0-9-]+)$/.exec(address) ?? [];
  const kept = storedDrafts().find((draft) => draft.isEdit && draft.slug === slug);
  if (kept) {
    desk.open(kept);
    say(page, 'You changed this text before. Your draft is open.');
    return;
  }
  const answer = await fetch(siteAddress(`/write/source/blog/${slug || 'none'}.mdx`));
  if (answer.ok) {
    desk.open({ ...newDraft('post'), slug, text: await answer.text(), isEdit: true });
    return;
  }
  desk.open(desk.draft);
  say(page, `There is no published post at ${address}.`);
}

export function downloadDraft(desk: Desk): void {
  desk.save();
  const name = desk.file.replace(/.*\//, '');
  download(name, new Blob([desk.draft.text], { type: 'text/markdown' }));
}

/** Shows the steps to GitHub, with the text in the address or else copied. */
export async function propose(page: HTMLElement, desk: Desk): Promise<void> {
  desk.save();
  const { text, isEdit } = desk.draft;
  const { repository = '' } = page.dataset;
  const { address, holdsText } = proposal(repository, `content/${desk.file}`, text, isEdit);
  const steps = part(page, '[data-steps]');
  steps.hidden = false;
  for (const list of steps.querySelectorAll<HTMLElement>('[data-when]')) {
    list.hidden = (list.dataset.when === 'whole') !== holdsText;
  }
  for (const link of steps.querySelectorAll<HTMLAnchorElement>('[data-github]'))
    link.href = address;
  part(steps, '[data-when]:not([hidden]) a').focus();
  if (holdsText) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    say(page, 'Your browser did not copy the text. Download it, and copy it from the file.');
  }
}
