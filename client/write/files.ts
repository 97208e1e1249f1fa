import { download } from '../download';
import { siteAddress } from '../site-address';
import { readParts } from './document';
import { newDraft, storedDrafts } from './drafts';
import { say, type WritingSession } from './session';

export async function openFile(
  page: HTMLElement,
  session: WritingSession,
  file: File,
): Promise<void> {
  try {
    const text = (await file.text()).replace(/\r\n?/g, '\n').normalize('NFC');
    if (text.includes('\0') || text.includes('\ufffd'))
      throw new Error('It is not a file of text.');
    if (text.trim() === '') throw new Error('It is empty.');
    const { fields } = readParts(text);
    const kind = 'start' in fields ? 'event' : 'date' in fields ? 'post' : session.draft.kind;
    const slug = file.name.replace(/\.\w+$/, '');
    session.open({ ...newDraft(kind), slug, text, hasFile: true });
    session.save();
    say(page, `${file.name} is open.`);
  } catch (error) {
    say(page, `${file.name} was not opened. ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Opens a published text, to suggest a change of it.
 * @param address that of its page, such as `/blog/a-post`
 */
export async function openPublished(
  page: HTMLElement,
  session: WritingSession,
  address: string,
): Promise<void> {
  const [, slug = ''] = /^\/blog\/([a-z0-9-]+)$/.exec(address) ?? [];
  const kept = storedDrafts().find((draft) => draft.isEdit && draft.slug === slug);
  if (kept) {
    session.open(kept);
    say(page, 'You changed this text before. Your draft is open.');
    return;
  }
  const answer = await fetch(siteAddress(`/write/source/blog/${slug || 'none'}.mdx`));
  if (answer.ok) {
    session.open({ ...newDraft('post'), slug, text: await answer.text(), isEdit: true });
    return;
  }
  session.open(session.draft);
  say(page, `There is no published post at ${address}.`);
}

export function downloadDraft(session: WritingSession): void {
  session.save();
  const name = session.draft.slug || 'untitled';
  download(`${name}.mdx`, new Blob([session.draft.text], { type: 'text/markdown' }));
}
