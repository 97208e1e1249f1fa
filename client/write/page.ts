import { define } from '../define';
import { choice, Desk, part } from './desk';
import { type Draft, newDraft, storedDrafts } from './drafts';
import { downloadDraft, openFile, openPublished, propose } from './files';
import { addItem } from './form';
import { PictureList } from './picture-list';
import { review } from './review';

/** The page on which a post or an event is written, checked and proposed. It sends nothing. */
class WritePage extends HTMLElement {
  connectedCallback(): void {
    const desk = new Desk(this, () => void review(this, desk, pictures));
    const pictures = new PictureList(this, desk);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-do]') : null;
      if (button instanceof HTMLButtonElement) this.press(button, desk);
    });
    for (const form of this.querySelectorAll('form[data-kind]')) {
      form.addEventListener('submit', (event) => event.preventDefault());
    }
    choice(this, 'kind').addEventListener('change', () => {
      desk.open(newDraft(choice(this, 'kind').value as Draft['kind']));
    });
    choice(this, 'drafts').addEventListener('change', () => {
      const id = choice(this, 'drafts').value;
      desk.open(storedDrafts().find((draft) => draft.id === id) ?? newDraft(desk.draft.kind));
    });
    const input = part<HTMLInputElement>(this, '[data-file]');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void openFile(this, desk, file);
      input.value = '';
    });
    const edited = new URLSearchParams(location.search).get('edit');
    if (edited) void openPublished(this, desk, edited);
    else desk.open(storedDrafts()[0] ?? desk.draft);
  }

  private press(button: HTMLButtonElement, desk: Desk): void {
    const list = button.closest<HTMLElement>('[data-list]');
    const actions: Record<string, () => void> = {
      new: () => desk.open(newDraft(desk.draft.kind)),
      forget: () => {
        if (confirm('Delete this draft?')) desk.forget();
      },
      insert: () => desk.editor.insert(choice(this, 'snippet').value),
      download: () => downloadDraft(desk),
      propose: () => void propose(this, desk),
      add: () => {
        if (list) addItem(list).querySelector<HTMLElement>('input, select')?.focus();
      },
      remove: () => {
        button.closest('fieldset')?.remove();
        list?.querySelector<HTMLElement>('[data-do="add"]')?.focus();
        desk.change();
      },
    };
    actions[button.dataset.do ?? '']?.();
  }
}

define('write-page', WritePage);
