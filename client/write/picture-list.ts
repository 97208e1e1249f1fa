import { download } from '../download';
import { siteFacts } from './check';
import { figureOf, type Picture, readPicture } from './pictures';
import { part, say, type WritingSession } from './session';

/** The pictures of a text, until the page is closed, and the dialog that asks what one shows. */
export class PictureList {
  private readonly pictures: Picture[] = [];
  private readonly dialog: HTMLDialogElement | null;
  private waiting?: Picture;

  constructor(
    private readonly page: HTMLElement,
    private readonly session: WritingSession,
  ) {
    this.dialog = page.querySelector('dialog');
    const input = page.querySelector<HTMLInputElement>('[data-picture]');
    input?.addEventListener('change', () => {
      void this.add(input.files?.[0]);
      input.value = '';
    });
    const host = page.querySelector<HTMLElement>('[data-editor]');
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    host?.addEventListener('dragover', (event) => isFile(event) && event.preventDefault(), true);
    host?.addEventListener(
      'drop',
      (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void this.add(event.dataTransfer?.files[0]);
      },
      true,
    );
    this.dialog?.addEventListener('close', () => this.finish());
  }

  /** Data addresses by path below `/images/`, for a document that has the pictures beside it. */
  byPath(file: string): Map<string, string> {
    const folder = file.replace(/[^/]*$/, '');
    return new Map(this.pictures.map(({ name, data }) => [folder + name, data]));
  }

  get names(): string[] {
    return this.pictures.map(({ name }) => name);
  }

  download(): void {
    for (const { name, blob } of this.pictures) download(name, blob);
  }

  private async add(file: File | undefined): Promise<void> {
    if (!file || !this.dialog) return;
    try {
      const { table } = await siteFacts();
      const folder = this.session.file.replace(/[^/]*$/, '');
      const isTaken = (name: string) =>
        this.pictures.some((picture) => picture.name === name) ||
        (table.values['/images']?.includes(folder + name) ?? false);
      this.waiting = await readPicture(file, isTaken);
    } catch {
      say(this.page, `${file.name} can’t be read as a picture. Use a JPEG, PNG, WebP or SVG file.`);
      return;
    }
    const { name } = this.waiting;
    if (this.session.editor.getText().includes(`./${name}`)) {
      this.keep(this.waiting);
      say(this.page, `${name} is with your text again.`);
      return;
    }
    this.dialog.querySelector('img')?.setAttribute('src', this.waiting.data);
    this.dialog.querySelector('form')?.reset();
    this.dialog.returnValue = '';
    this.dialog.showModal();
  }

  private finish(): void {
    const picture = this.waiting;
    this.waiting = undefined;
    if (!picture || this.dialog?.returnValue !== 'insert') return;
    const text = (name: string) =>
      this.dialog?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
    this.session.editor.insert(figureOf(picture.name, text('alt'), text('caption')));
    this.keep(picture);
    if (picture.original !== picture.name) {
      say(this.page, `${picture.original} has the name ${picture.name} here.`);
    }
  }

  private keep(picture: Picture): void {
    this.pictures.push(picture);
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'font-bold underline cursor-pointer';
    button.textContent = `Download ${picture.name}`;
    button.addEventListener('click', () => download(picture.name, picture.blob));
    const renamed = picture.original === picture.name ? '' : `, made of ${picture.original}`;
    item.append(button, ` ${Math.ceil(picture.blob.size / 1000)} kB${renamed}`);
    const box = part(this.page, '[data-pictures]');
    box.hidden = false;
    part(box, 'ul').append(item);
    this.session.change();
  }
}
