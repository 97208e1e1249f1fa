import { define } from './define';
import { currentInterval, describePhase, parseIntervals, phaseOf } from './event-time';
import { formatLocalTime } from './local-time';

/** Dispatched on the document after all clocks have been set. */
export const TICKED = 'event-clocks';

const PERIOD = 30_000;

/**
 * Keeps what is said about an event's time right: its phase, how far away it is, the reader's own
 * time, and parts that hold only before or after an instant.
 */
export class EventClock extends HTMLElement {
  connectedCallback(): void {
    clocks.add(this);
    this.set(Date.now());
  }

  disconnectedCallback(): void {
    clocks.delete(this);
  }

  set(now: number): void {
    const interval = currentInterval(parseIntervals(this.dataset.moments ?? ''), now);
    if (!interval) return;
    const phase = phaseOf(interval, now);
    this.dataset.phase = phase;
    this.dataset.start = String(interval.start);
    for (const part of this.querySelectorAll<HTMLElement>('[data-show]')) {
      part.hidden = !part.dataset.show?.split(' ').includes(phase);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
      const { from, until } = part.dataset;
      part.hidden =
        (from !== undefined && now < Date.parse(from)) ||
        (until !== undefined && now >= Date.parse(until));
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-phase-text]')) {
      part.textContent = describePhase(interval, now);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-reader]')) {
      const [session] = parseIntervals(part.dataset.session ?? '');
      part.textContent =
        interval.same && !session
          ? 'The same as the time of the event'
          : formatLocalTime(session ?? interval, part.dataset.reader === 'open');
    }
  }
}

const clocks = new Set<EventClock>();

function tick(): void {
  const now = Date.now();
  for (const clock of clocks) clock.set(now);
  document.dispatchEvent(new Event(TICKED));
}

define('event-clock', EventClock);
setInterval(tick, PERIOD);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) tick();
});
