import type { Range } from './code';

// Private-use characters are in no text that people write.
const OPEN = '\uE100';
const CLOSE = '\uE101';
const TOKEN = /\uE100(\d+)\uE101/g;

/** Keeps stretches of a text out of sight while other markup is read. */
export class Mask {
  readonly #kept: string[] = [];

  /**
   * Puts one piece away.
   * @returns what stands for it
   */
  keep(piece: string): string {
    this.#kept.push(piece);
    return `${OPEN}${this.#kept.length - 1}${CLOSE}`;
  }

  /**
   * Puts away the stretches of a text.
   * @param ranges in order, without overlap
   * @param fix changes a piece before it is kept
   */
  hide(
    text: string,
    ranges: readonly Range[],
    fix = (piece: string, _start: number): string => piece,
  ): string {
    let result = '';
    let at = 0;
    for (const { start, end } of ranges) {
      if (start < at) continue;
      result += text.slice(at, start) + this.keep(fix(text.slice(start, end), start));
      at = end;
    }
    return result + text.slice(at);
  }

  /** Puts every piece back. */
  show(text: string): string {
    return text.replace(TOKEN, (_, index: string) => this.show(this.#kept[Number(index)] ?? ''));
  }

  /** Takes a common indentation from all lines, those of kept pieces included. */
  dedent(text: string): string {
    const lines = text.split('\n');
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const width = Math.min(...widths, 80);
    if (width <= 0 || widths.length === 0) return text;
    const cut = (line: string) => line.slice(Math.min(width, Math.max(0, line.search(/\S|$/))));
    return lines
      .map(cut)
      .join('\n')
      .replace(TOKEN, (token, index: string) => {
        const piece = this.#kept[Number(index)] ?? '';
        if (!piece.includes('\n')) return token;
        return this.keep(
          piece
            .split('\n')
            .map((line, row) => (row === 0 ? line : cut(line)))
            .join('\n'),
        );
      });
  }
}
