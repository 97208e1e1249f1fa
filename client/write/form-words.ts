import { capitalized } from '@/lib/capitalized';
import { fieldLabel, type Problem, statement } from '@/lib/problem';
import { slugify } from '@/lib/slug';
import { type Control, controlsOf, timeBeside } from './form';

/** A problem in the words of the page. */
export interface Finding extends Problem {
  /** What it is about: the label of a field, or the address. */
  subject: string;
  /** What is wrong, as a sentence with the label of its field. */
  says: string;
}

/** The field of a control, as messages name it: they count items from 1, names of controls from 0. */
const fieldOf = ({ name }: Control): string =>
  name.replace(/\.(\d+)\./g, (_, index) => `.${Number(index) + 1}.`);

export function isAbout({ field = '' }: Problem, control: Control): boolean {
  const written = fieldOf(control);
  return field === written || field.replace(/\.\d+$/, '') === written;
}

/** The control of a field, or of a part of it. */
export function controlFor(problem: Problem, form: HTMLFormElement): Control | undefined {
  const [name] = problem.field?.split('.') ?? [];
  const controls = controlsOf(form);
  return (
    controls.find((control) => isAbout(problem, control)) ??
    controls.find((control) => control.name.split('.')[0] === name)
  );
}

/** What a control is called: Price of registration, Start of session 1. */
export function labelOf(control: Control): string {
  const label = control.labels?.[0]?.firstChild?.textContent?.trim() ?? control.name;
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  const index = /\.(\d+)\.[^.]+$/.exec(control.name)?.[1];
  const number = index === undefined ? '' : ` ${Number(index) + 1}`;
  return group ? `${label} of ${group.toLowerCase()}${number}` : label;
}

/** Puts the labels of other fields in place of their names, and takes that of its own field away. */
function withLabels(text: string, own: string, form: HTMLFormElement): string {
  const controls = controlsOf(form);
  const labelFor = (name: string): string | undefined => {
    const control =
      controls.find((it) => it.name === name) ??
      controls.find((it) => it.name.endsWith(`.${name}`));
    return control && `“${labelOf(control)}”`;
  };
  return text
    .replace(/`([\w.]+)`/g, (whole, name: string) => labelFor(name) ?? whole)
    .replace(/\b([a-z]\w*): (?=\S)/gi, (whole, name: string) => {
      const label = name === own ? '' : labelFor(name);
      return label === undefined ? whole : label && `${label}: `;
    });
}

const ADD_PICTURE = 'add it with “Add a picture”';

function fixOf({ fix, field = '' }: Problem, form: HTMLFormElement): string {
  const [begin = '', lines] = fix.split('add to content/data/authors.yml:');
  if (lines !== undefined) {
    const near = begin.startsWith('Write') ? begin : 'Correct the name, or ';
    return `${near}add it as the steps of “Propose this text” say.`;
  }
  const text = fix
    .replace(/, or keep draft: true/, '')
    .replace(/,? (?:or )?remove the line/, ', or leave it empty')
    .replace(/add sessions: \[.*\]/, 'add its sessions below “More about the event”')
    .replace(/^Put the image beside .*/, `${ADD_PICTURE}.`)
    .replace(/add the file content\/\S+/i, ADD_PICTURE);
  return withLabels(capitalized(text), field.replace(/^.*\./, ''), form);
}

/** What is wrong with the address, which is the name of the file. */
function addressWords(slug: string): Pick<Finding, 'says' | 'fix'> {
  if (slug === '') {
    return {
      says: 'The address is missing',
      fix: 'Write a title, which gives one, or an address.',
    };
  }
  const better = slugify(slug);
  return {
    says: `The address can’t be "${slug}"`,
    fix: better && better !== slug ? `Write ${better}` : 'Choose another one.',
  };
}

/** Says of a problem of the file what is wrong on the page. */
export function inWordsOfForm(problem: Problem, form: HTMLFormElement): Finding {
  if (problem.rule === 'slug') {
    return {
      ...problem,
      subject: 'Address',
      ...addressWords(problem.file.replace(/^[^/]*\/|\.mdx$/g, '')),
    };
  }
  const isNewPerson = problem.fix.includes('/authors.yml:\n');
  const fix = problem.message === 'is missing' ? 'Fill it in.' : fixOf(problem, form);
  const severity = isNewPerson ? 'warning' : problem.severity;
  const control = problem.field ? controlFor(problem, form) : undefined;
  const { field = '' } = problem;
  const isItem = /\.\d+$/.test(field);
  const subject = control && !isItem ? labelOf(control) : fieldLabel(field);
  const message = withLabels(problem.message, '', form);
  const says = field ? `${subject} ${message}` : statement(problem);
  return { ...problem, severity, fix, says, subject: capitalized(subject || 'facts') };
}

/** The controls that have to be filled in, and that the writer has not been in. */
export const neededControls = (form: HTMLFormElement): Control[] =>
  controlsOf(form).filter(
    (control) =>
      control.getAttribute('aria-required') === 'true' &&
      control.value === '' &&
      !('touched' in control.dataset),
  );

const isPartial = (control?: Control): boolean => control?.validity.badInput === true;

/** Values that a browser keeps to itself because they are typed in part. */
export function partialValues(form: HTMLFormElement, file: string): Problem[] {
  return controlsOf(form)
    .filter((control) => isPartial(control) || isPartial(timeBeside(control)))
    .map((control) => ({
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      severity: 'error' as const,
      field: fieldOf(control),
      ...(isPartial(timeBeside(control))
        ? { message: 'has an incomplete time', fix: 'Type its hours and minutes.' }
        : control.type === 'date'
          ? { message: 'is incomplete', fix: 'Type its year, month, and day.' }
          : { message: 'is not a number', fix: 'Write digits, with a period before cents.' }),
    }));
}
