/** A text that its writer has not proposed yet. */
export interface Draft {
  id: string;
  kind: 'post' | 'event';
  title?: string;
  /** The end of its address. */
  slug: string;
  /** The whole document. */
  text: string;
  /** Whether it was opened from a file, whose name it keeps. */
  hasFile?: boolean;
  /** Whether it changes a published text. */
  isEdit: boolean;
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
}

/** The folder of each kind of text, which is also the first part of its address. */
export const FOLDERS = { post: 'blog', event: 'events' } as const;

export const newDraft = (kind: Draft['kind']): Draft => ({
  id: crypto.randomUUID(),
  kind,
  slug: '',
  text: '---\n---\n\n',
  isEdit: false,
  changed: Date.now(),
});

const KEY = 'write-drafts';

/** The drafts that this browser keeps, the last changed first. */
export function storedDrafts(): Draft[] {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Draft[];
    return stored.sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

function store(drafts: readonly Draft[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

const without = ({ id }: Draft): Draft[] => storedDrafts().filter((other) => other.id !== id);

/** @returns whether this browser could keep it */
export const keepDraft = (draft: Draft): boolean => store([draft, ...without(draft)]);

export const forgetDraft = (draft: Draft): boolean => store(without(draft));
