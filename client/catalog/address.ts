/** How the address takes a change in: a step that one can go back to, or none. */
export type Step = 'pushState' | 'replaceState';

/**
 * Keeps the query of the page's address. Writing it takes the browser longer than all else that
 * answers a key press, so it is written when the answer is on the screen.
 */
export class Address {
  #waiting: { search: string; step: Step } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The query part as it is, or will be in a moment. */
  get search(): string {
    return this.#waiting?.search ?? location.search;
  }

  /**
   * Takes in a new query after a pause, in which further ones may come.
   * @param pause in milliseconds
   */
  keep(search: string, step: Step, pause: number): void {
    if (search === this.search) return;
    if (this.#waiting?.step === 'pushState' || step === 'pushState') this.write();
    this.#waiting = { search, step };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), pause);
  }

  /** Writes what waits. */
  write(): void {
    const waiting = this.#waiting;
    this.forget();
    if (waiting && waiting.search !== location.search)
      history[waiting.step](null, '', location.pathname + waiting.search);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}
