import { define } from './define';
import { EventClock, TICKED } from './event-clock';

/** Moves events between the lists of what is on, what comes and what has been, as time passes. */
class EventLists extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(TICKED, () => this.sort());
    this.sort();
  }

  sort(): void {
    for (const clock of this.querySelectorAll('event-clock')) {
      const item = clock.closest('li');
      if (!(clock instanceof EventClock) || !item) continue;
      const list = this.listFor(clock);
      if (list && item.parentElement !== list) this.insert(item, list, clock.dataset.phase);
    }
    for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) {
      const section = list.closest('section');
      const empty = this.querySelector<HTMLElement>(`[data-empty="${list.dataset.list}"]`);
      const none = list.childElementCount === 0;
      if (empty) empty.hidden = !none;
      if (section) section.hidden = none || this.standsBack(list);
    }
  }

  private listFor({ dataset }: EventClock): Element | null {
    const { phase } = dataset;
    const year = phase === 'past' && `[data-list="past"][data-year="${dataset.year}"]`;
    return (year && this.querySelector(year)) || this.querySelector(`[data-list~="${phase}"]`);
  }

  /** Whether a list is shown only where another is empty, which it is not. */
  private standsBack({ dataset }: HTMLElement): boolean {
    const other = dataset.unless && this.querySelector(`[data-list~="${dataset.unless}"]`);
    return Boolean(other && other.childElementCount > 0);
  }

  private insert(item: Element, list: Element, phase?: string): void {
    const start = (element: Element): number =>
      Number(element.querySelector('event-clock')?.getAttribute('data-start'));
    const later = [...list.children].find((other) =>
      phase === 'past' ? start(other) < start(item) : start(other) > start(item),
    );
    list.insertBefore(item, later ?? null);
  }
}

define('event-lists', EventLists);
