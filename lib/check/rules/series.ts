import type { Problem } from '../../problem';
import { slugify } from '../../slug';
import { type CheckedDocument, oldestFirst } from '../document';
import { atField } from '../place';

/** The parts of a series have numbers of their own, and its name is written alike in all of them. */
export function checkSeries(documents: readonly CheckedDocument[]): Problem[] {
  const parts = new Map<string, string>();
  const names = new Map<string, string>();
  return oldestFirst(documents).flatMap((document): Problem[] => {
    const { series } = document.valid;
    if (!series) return [];
    const id = slugify(series.name);
    const name = names.get(id) ?? series.name;
    const other = parts.get(`${id} ${series.part}`);
    names.set(id, name);
    parts.set(`${id} ${series.part}`, other ?? document.file);
    const problems: Problem[] = [];
    if (name !== series.name) {
      problems.push({
        ...atField(document, ['series', 'name']),
        rule: 'series',
        severity: 'warning',
        message: `"${series.name}" is written "${name}" elsewhere`,
        fix: 'Write the name of a series alike in all of its parts.',
      });
    }
    if (other !== undefined) {
      problems.push({
        ...atField(document, ['series', 'part']),
        rule: 'series',
        severity: 'error',
        message: `content/${other} is part ${series.part} already`,
        fix: 'Give each part of the series its own number.',
      });
    }
    return problems;
  });
}
