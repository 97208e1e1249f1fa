import { creditOfRef, getPeople, getPerson } from '../people';
import { getEditorialTeam } from '../reviews';
import { byField } from '../reviews/fields';

/** Someone on the editorial team, with the fields they chose. */
export interface EditorProfile {
  handle: string;
  name: string;
  href?: string;
  organization?: string;
  /** Whether they lead reviews as an editor in chief. */
  isEditorInChief: boolean;
  science: Field[];
  skills: Field[];
}

interface Field {
  id: string;
  label: string;
}

/** The editors by name: those of the editorial team who are active, and the editors among all people. */
export function getEditors(): EditorProfile[] {
  const team = getEditorialTeam().editors.filter(({ active }) => active);
  const board = getPeople().filter(
    ({ group }) => group === 'editor' || group === 'editor-in-chief',
  );
  const handles = new Map(
    [...board, ...team].map(({ handle }) => [handle.toLowerCase(), handle] as const),
  );
  return [...handles.values()]
    .map((handle) => {
      const key = handle.toLowerCase();
      const person = getPerson(handle);
      const own = byField(
        team.filter((editor) => editor.handle.toLowerCase() === key),
        ({ fields }) => fields,
      );
      const { name, href } = creditOfRef({ handle });
      return {
        handle,
        name,
        href,
        organization: person?.organization,
        isEditorInChief: person?.group === 'editor-in-chief',
        science: own.filter(({ kind }) => kind === 'science'),
        skills: own.filter(({ kind }) => kind === 'skill'),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The fields by which editors can be filtered, each with how many know it. */
export function fieldChoices(
  editors: readonly EditorProfile[],
): Array<{ value: string; label: string; count: number; group: string }> {
  const count = (id: string, known: (editor: EditorProfile) => Field[]) =>
    editors.filter((editor) => known(editor).some((field) => field.id === id)).length;
  const choicesOf = (group: string, known: (editor: EditorProfile) => Field[]) =>
    [...new Map(editors.flatMap(known).map(({ id, label }) => [id, label]))]
      .sort(([, a], [, b]) => a.localeCompare(b, 'en'))
      .map(([value, label]) => ({ value, label, count: count(value, known), group }));
  return [
    ...choicesOf('Science', ({ science }) => science),
    ...choicesOf('Skills', ({ skills }) => skills),
  ];
}
