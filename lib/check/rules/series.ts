import { error, type Finding, type Problem, warning } from '../../problem';
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
    const put = (field: string, found: Finding) =>
      problems.push({ ...atField(document, ['series', field]), rule: 'series', ...found });
    if (name !== series.name) {
      const message = `"${series.name}" is written "${name}" elsewhere`;
      put('name', warning(message, 'Write the name of a series alike in all of its parts.'));
    }
    if (other !== undefined) {
      const message = `content/${other} is part ${series.part} already`;
      put('part', error(message, 'Give each part of the series its own number.'));
    }
    return problems;
  });
}
