import { define } from './define';

const KEY = 'ready-checklist';
const SHOWN_FOR = 2000;

/** Storage may be closed to a page, or hold what another version wrote. */
function readStored(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.map(String) : [];
  } catch {
    return [];
  }
}

function store(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // The list still works for as long as the page is open.
  }
}

/** Keeps the state of a checklist in the browser, counts what is done, copies it as Markdown. */
class ReadyChecklist extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    // What was checked before this script came is not taken back.
    const stored = new Set(readStored());
    for (const box of boxes) box.checked ||= stored.has(box.name);
    this.addEventListener('change', () => this.#save(boxes));
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      this.#save(boxes);
    });
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    copy?.addEventListener('click', () => void this.#copy(copy));
    this.#save(boxes);
  }

  #save(boxes: readonly HTMLInputElement[]): void {
    store(boxes.filter(({ checked }) => checked).map(({ name }) => name));
    const left = boxes.filter(({ checked }) => !checked).length;
    const bar = this.querySelector('progress');
    if (bar) bar.value = boxes.length - left;
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent =
      left === 0 ? 'Ready to submit' : `${boxes.length - left} of ${boxes.length} done`;
  }

  #markdown(): string {
    return [...this.querySelectorAll('fieldset')]
      .map((group) => {
        const lines = [...group.querySelectorAll('input')].map(
          (box) => `- [${box.checked ? 'x' : ' '}] ${box.labels?.[0]?.textContent ?? ''}`,
        );
        return `### ${group.querySelector('legend')?.textContent}\n\n${lines.join('\n')}\n`;
      })
      .join('\n');
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const label = button.querySelector('span');
    if (!label) return;
    const words = label.textContent;
    try {
      await navigator.clipboard.writeText(this.#markdown());
      label.textContent = 'Copied';
    } catch {
      label.textContent = 'Not copied';
    }
    setTimeout(() => {
      label.textContent = words;
    }, SHOWN_FOR);
  }
}

define('ready-checklist', ReadyChecklist);
