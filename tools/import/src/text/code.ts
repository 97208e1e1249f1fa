/** A stretch of a text, by offsets; the end is exclusive. */
export interface Range {
  start: number;
  end: number;
}

const FENCE = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t])*[ \t]*(`{3,}|~{3,})([^\n]*)$/;
const BLANK = /^[ \t>]*$/;

/** The closing line of a fence: nothing but at least as many of the same sign. */
function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]*/, '').trimEnd();
  return bare.length >= fence.length && bare === (fence[0] ?? '').repeat(bare.length);
}

/** Spans in backticks between two offsets; a span never reaches over a blank line. */
function findSpans(text: string, from: number, to: number): Range[] {
  const spans: Range[] = [];
  let at = from;
  while (at < to) {
    const start = text.indexOf('`', at);
    if (start === -1 || start >= to) break;
    let open = start;
    while (text[open] === '`') open++;
    if (text[start - 1] === '\\') {
      at = start + 1;
      continue;
    }
    const ticks = text.slice(start, open);
    let end = open;
    let found = -1;
    while (found === -1) {
      const next = text.indexOf(ticks, end);
      if (next === -1 || next >= to) break;
      let stop = next;
      while (text[stop] === '`') stop++;
      if (stop - next === ticks.length) found = stop;
      else end = stop;
    }
    if (found === -1) at = open;
    else {
      spans.push({ start, end: found });
      at = found;
    }
  }
  return spans;
}

/** `<pre>…</pre>`, which no other markup reaches into. */
function preformattedEnd(text: string, start: number): number {
  const close = text.indexOf('</pre>', start);
  return close === -1 ? -1 : close + '</pre>'.length;
}

/**
 * Finds the code of a Markdown text: fenced blocks, spans in backticks, `<pre>` elements.
 * Indented code is left out: around HTML nobody can tell it from indented markup.
 */
export function findCode(text: string): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  let paragraph = 0;
  let fence: { start: number; marks: string } | undefined;
  const flush = (end: number) => {
    ranges.push(...findSpans(text, paragraph, end));
    paragraph = end;
  };
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (fence) {
      if (closes(line, fence.marks)) {
        ranges.push({ start: fence.start, end });
        fence = undefined;
        paragraph = end;
      }
    } else if (offset >= paragraph) {
      const match = FENCE.exec(line);
      const pre = line.search(/<pre[\s>]/i);
      if (match?.[1] && !(match[1].startsWith('`') && match[2]?.includes('`'))) {
        flush(offset);
        fence = { start: offset + line.indexOf(match[1]), marks: match[1] };
      } else if (pre !== -1 && preformattedEnd(text, offset + pre) !== -1) {
        flush(offset + pre);
        paragraph = preformattedEnd(text, offset + pre);
        ranges.push({ start: offset + pre, end: paragraph });
      } else if (BLANK.test(line)) flush(end);
    }
    offset = end + 1;
  }
  // A fence that is never closed reaches to the end of the text.
  if (fence) ranges.push({ start: fence.start, end: text.length });
  else flush(text.length);
  return ranges.sort((a, b) => a.start - b.start);
}
