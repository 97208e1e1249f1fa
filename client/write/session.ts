import { slugify } from '@/lib/slug';
import {
  changesBetween,
  type Fields,
  type Parts,
  readParts,
  updateYaml,
  writeParts,
} from './document';
import { type Draft, FOLDERS, forgetDraft, keepDraft, newDraft, storedDrafts } from './drafts';
import { createEditor, type Editor } from './editor';
import { controlsOf, fillForm, readForm, touch } from './form';

/** How long a writer pauses before the text is kept and checked, in milliseconds. */
const PAUSE = 500;

export function part<Found extends HTMLElement>(page: HTMLElement, selector: string): Found {
  const found = page.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

export const choice = (page: HTMLElement, name: string): HTMLSelectElement =>
  part(page, `select[data-choose="${name}"]`);

/** Shows the writer a message, which screen readers read aloud. */
export function say(page: HTMLElement, words: string): void {
  part(page, '[data-message]').textContent = words;
}

/** The text that is being written: one draft, in a form and an editor. */
export class WritingSession {
  draft: Draft = newDraft('post');
  readonly editor: Editor;
  private base: Parts = readParts(this.draft.text);
  /** What the form held when the draft was opened. */
  private shown: Fields = {};
  private heading = '';
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly page: HTMLElement,
    /** Checks the draft, and shows it. */
    readonly review: () => void,
  ) {
    this.editor = createEditor(part(page, '[data-editor]'), 'Text, in Markdown', () =>
      this.change(),
    );
    addEventListener('pagehide', () => this.finish());
    page.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (!target.closest('form[data-kind], [data-slug]')) return;
      touch(target);
      this.followTitle();
      this.change();
    });
    // A value typed in part changes nothing that a page could hear of.
    page.addEventListener('focusout', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.validity.badInput) return;
      touch(target);
      this.change();
    });
  }

  get form(): HTMLFormElement {
    return part(this.page, `form[data-kind="${this.draft.kind}"]`);
  }

  /** The document's path from the content folder. */
  get file(): string {
    return `${FOLDERS[this.draft.kind]}/${this.draft.slug}.mdx`;
  }

  private get slugField(): HTMLInputElement {
    return part(this.page, '[data-slug]');
  }

  /** Shows a draft in form and editor. */
  open(draft: Draft): void {
    this.finish();
    say(this.page, '');
    this.draft = draft;
    this.base = readParts(draft.text);
    for (const form of this.page.querySelectorAll<HTMLFormElement>('form[data-kind]')) {
      form.hidden = form !== this.form;
    }
    fillForm(this.form, this.base.fields);
    for (const control of controlsOf(this.form)) delete control.dataset.touched;
    this.shown = readForm(this.form);
    this.heading = String(this.base.fields.title ?? '');
    this.slugField.value = draft.slug;
    this.slugField.readOnly = draft.isEdit;
    part(this.page, '[data-folder]').textContent = `/${FOLDERS[draft.kind]}/`;
    part(this.page, '[data-steps]').hidden = true;
    part(this.page, '[data-preview]').replaceChildren();
    choice(this.page, 'kind').value = draft.kind;
    this.editor.setText(this.base.body.trimEnd());
    this.listDrafts();
    this.review();
  }

  /** Keeps and checks the draft once its writer pauses. */
  change(): void {
    // The steps to GitHub are those of the text as it was.
    part(this.page, '[data-steps]').hidden = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /** Keeps what was written in the last moment. */
  finish(): void {
    if (this.timer !== undefined) this.save();
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    forgetDraft(this.draft);
    this.open(storedDrafts()[0] ?? newDraft(this.draft.kind));
  }

  save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const changed = changesBetween(this.shown, readForm(this.form));
    const yaml = updateYaml(this.base.yaml, changed);
    const text = writeParts({ ...this.base, yaml, body: this.editor.getText() });
    const slug = this.slugField.value.trim();
    this.draft = { ...this.draft, text, title: this.heading, slug, changed: Date.now() };
    if (!keepDraft(this.draft)) {
      say(this.page, 'This browser keeps no drafts. Download your text before you leave.');
    }
    this.listDrafts();
    this.review();
  }

  /** A new text takes its address from its title. */
  private followTitle(): void {
    const heading = String(readForm(this.form).title ?? '');
    const { isEdit, hasFile } = this.draft;
    const isFollowing = this.slugField.value === slugify(this.heading) && !isEdit && !hasFile;
    if (heading !== this.heading && isFollowing) this.slugField.value = slugify(heading);
    this.heading = heading;
  }

  private listDrafts(): void {
    const options = storedDrafts().map(
      ({ id, kind, title, slug }) => new Option(`${title || slug || 'Untitled'} (${kind})`, id),
    );
    const isKept = options.some(({ value }) => value === this.draft.id);
    const list = choice(this.page, 'drafts');
    list.replaceChildren(...(isKept ? [] : [new Option('Untitled', '')]), ...options);
    list.value = isKept ? this.draft.id : '';
    part<HTMLButtonElement>(this.page, '[data-do="forget"]').disabled = !isKept;
  }
}
