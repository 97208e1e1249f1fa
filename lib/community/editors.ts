import { groupBy } from '../group';
import { domainLabel, packageTopics } from '../packages';
import { creditOfRef, getPeople, getPerson } from '../people';
import { getEditorialTeam } from '../reviews';
import { byField, fieldLabel } from '../reviews/fields';
import { worksOf } from './roles';

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
  /** How many accepted packages they edited. */
  packages: number;
  /** The sciences of those packages, the most frequent first. */
  edited: Array<Field & { count: number }>;
}

interface Field {
  id: string;
  label: string;
}

/** The field that a package's domain belongs to: editors choose ecology and biology as one. */
function fieldOfDomain(domain: string): Field {
  const id = domain === 'ecology' ? 'biology' : domain;
  return { id, label: fieldLabel(id) ?? domainLabel(id) };
}

/** The fields by which somebody is found: the sciences they chose, and those they edited packages in. */
export function sciencesOf({ science, edited }: EditorProfile): Field[] {
  const all = [...science, ...edited.map(({ id }) => fieldOfDomain(id))];
  return [...new Map(all.map((field) => [field.id, field])).values()];
}

/** Handles of current editors by their lower case: the active team, and the editors among all people. */
function editorHandles(): Map<string, string> {
  const team = getEditorialTeam().editors.filter(({ active }) => active);
  const board = getPeople().filter(
    ({ group }) => group === 'editor' || group === 'editor-in-chief',
  );
  return new Map([...board, ...team].map(({ handle }) => [handle.toLowerCase(), handle] as const));
}

function profileOf(handle: string): EditorProfile {
  const key = handle.toLowerCase();
  const person = getPerson(handle);
  const own = byField(
    getEditorialTeam().editors.filter(
      (editor) => editor.active && editor.handle.toLowerCase() === key,
    ),
    ({ fields }) => fields,
  );
  const { name, href } = creditOfRef({ handle });
  const packages = worksOf(handle).edited;
  const domains = groupBy(
    packages.flatMap(({ slug }) => packageTopics(slug).domains),
    (domain) => domain,
  );
  return {
    handle,
    name,
    href,
    organization: person?.organization,
    isEditorInChief: person?.group === 'editor-in-chief',
    science: own.filter(({ kind }) => kind === 'science'),
    skills: own.filter(({ kind }) => kind === 'skill'),
    packages: packages.length,
    edited: [...domains]
      .map(([id, { length }]) => ({ id, label: domainLabel(id), count: length }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
  };
}

/** Current editors, by name. */
export const getEditors = (): EditorProfile[] =>
  [...editorHandles().values()].map(profileOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Someone who edits now; undefined for everyone else. */
export function getEditor(handle: string): EditorProfile | undefined {
  const known = editorHandles().get(handle.toLowerCase());
  return known === undefined ? undefined : profileOf(known);
}

/** The fields by which editors can be filtered, each with how many know it. */
export function fieldChoices(
  editors: readonly EditorProfile[],
): Array<{ value: string; label: string; count: number; group: string }> {
  const choicesOf = (group: string, known: (editor: EditorProfile) => Field[]) => {
    const labels = new Map(editors.flatMap(known).map(({ id, label }) => [id, label]));
    return [...labels]
      .sort(([, a], [, b]) => a.localeCompare(b, 'en'))
      .map(([value, label]) => ({
        value,
        label,
        count: editors.filter((editor) => known(editor).some(({ id }) => id === value)).length,
        group,
      }));
  };
  return [...choicesOf('Science', sciencesOf), ...choicesOf('Skills', ({ skills }) => skills)];
}
