import { timeZones } from '@/lib/dates/time-zone';
import { define } from '../define';
import { followStart } from './answers';
import { type Draft, newDraft, storedDrafts } from './drafts';
import { downloadDraft, openFile, openPublished } from './files';
import { addItem } from './form';
import { PictureList } from './picture-list';
import { propose } from './propose';
import { review } from './review';
import { choice, part, say, WritingSession } from './session';

/** The draft that was last changed, of the kind that a link asks for. */
function draftToOpen(asked: string | null): Draft {
  const kind = asked === 'post' || asked === 'event' ? asked : undefined;
  const last = storedDrafts().find(
    (draft) => kind === undefined || (draft.kind === kind && !draft.isEdit),
  );
  return last ?? newDraft(kind ?? 'post');
}

/** The page on which a post or an event is written, checked and proposed. It sends nothing. */
class WritePage extends HTMLElement {
  connectedCallback(): void {
    const session = new WritingSession(this, () => void review(this, session, pictures));
    const pictures = new PictureList(this, session);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-do]') : null;
      if (button instanceof HTMLButtonElement) this.press(button, session, pictures);
    });
    for (const form of this.querySelectorAll('form[data-kind]')) {
      form.addEventListener('submit', (event) => event.preventDefault());
    }
    choice(this, 'kind').addEventListener('change', () => {
      const { kind, id } = session.draft;
      session.open(draftToOpen(choice(this, 'kind').value));
      const isKept = storedDrafts().some((draft) => draft.id === id);
      if (isKept) say(this, `Your ${kind} is kept under “Drafts in this browser”.`);
    });
    choice(this, 'drafts').addEventListener('change', () => {
      const id = choice(this, 'drafts').value;
      session.open(storedDrafts().find((draft) => draft.id === id) ?? newDraft(session.draft.kind));
    });
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zones = [...new Set([own, ...timeZones])].map((zone) => new Option(zone));
    part(this, '#time-zones').append(...zones);
    this.addEventListener('focusout', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'start') return;
      if (followStart(session.form)) session.change();
    });
    const input = part<HTMLInputElement>(this, '[data-file]');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void openFile(this, session, file);
      input.value = '';
    });
    const asked = new URLSearchParams(location.search);
    const edited = asked.get('edit');
    if (edited) void openPublished(this, session, edited);
    else session.open(draftToOpen(asked.get('kind')));
  }

  private press(button: HTMLButtonElement, session: WritingSession, pictures: PictureList): void {
    const list = button.closest<HTMLElement>('[data-list]');
    const actions: Record<string, () => void> = {
      new: () => session.open(newDraft(session.draft.kind)),
      forget: () => {
        if (confirm('Delete this draft?')) session.forget();
      },
      insert: () => session.editor.insert(choice(this, 'snippet').value),
      download: () => downloadDraft(session),
      'download-pictures': () => pictures.download(),
      'first-problem': () => part(this, '[data-problems] button').click(),
      propose: () => void propose(this, session),
      add: () => {
        if (list) addItem(list).querySelector<HTMLElement>('input, select')?.focus();
      },
      remove: () => {
        button.closest('fieldset')?.remove();
        list?.querySelector<HTMLElement>('[data-do="add"]')?.focus();
        session.change();
      },
    };
    actions[button.dataset.do ?? '']?.();
  }
}

define('write-page', WritePage);
