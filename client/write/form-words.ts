import { capitalized } from '@/lib/capitalized';
import { isCalendarDate } from '@/lib/dates/calendar-date';
import { clockTime } from '@/lib/dates/clock';
import { formatDate } from '@/lib/dates/format';
import { fieldLabel, type Problem, statement } from '@/lib/problem';
import { MAX_SLUG, slugify } from '@/lib/slug';
import { type Control, controlsOf } from './form';

/** A problem in the words of the page. */
export interface Finding extends Problem {
  /** What is wrong, as a sentence with the label of its field. */
  says: string;
}

/** The field of a control, as messages name it: they count items from 1, names of controls from 0. */
export const fieldOf = ({ name }: Control): string =>
  name.replace(/\.(\d+)\./g, (_, index) => `.${Number(index) + 1}.`);

function isAbout({ field = '' }: Problem, control: Control): boolean {
  const written = fieldOf(control);
  return field === written || field.replace(/\.\d+$/, '') === written;
}

/** The control of a field; of a group, the one that a fix names, or the first that is empty. */
export function controlFor(problem: Problem, form: HTMLFormElement): Control | undefined {
  const { field = '', fix } = problem;
  const controls = controlsOf(form);
  const exact = controls.find((control) => isAbout(problem, control));
  if (exact || !field) return exact;
  const within = controls.filter((control) => fieldOf(control).startsWith(`${field}.`));
  const root = field.replace(/\..*/, '');
  return (
    within.find(({ name }) => fix.includes(`\`${name}\``)) ??
    within.find(({ value }) => value === '') ??
    controls.find(({ name }) => name.split('.')[0] === root)
  );
}

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a control is called: Title; of a group, Registration: price, or Session 1: start. */
export function labelOf(control: Control): string {
  const label = control.labels?.[0]?.firstChild?.textContent?.trim() ?? control.name;
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  const index = /\.(\d+)\.[^.]+$/.exec(control.name)?.[1];
  const number = index === undefined ? '' : ` ${Number(index) + 1}`;
  return group ? `${group}${number}: ${withSmallLetter(label)}` : label;
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

/** Days and times as the form shows them, not as front matter writes them. */
const withDays = (text: string): string =>
  text.replace(
    /(?<![-/\w])"?(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?"?(?![-/\w])/g,
    (whole, day: string, hour?: string, minute?: string) => {
      if (!isCalendarDate(day)) return whole;
      const time = hour ? `, ${clockTime(Number(hour), Number(minute))}` : '';
      return `${formatDate(day)}${time}`;
    },
  );

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
  const words = withLabels(capitalized(text), field.replace(/^.*\./, ''), form);
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** What is wrong with the address, which is the name of the file. */
function addressWords(slug: string): Pick<Finding, 'says' | 'fix'> {
  if (slug === '') {
    return {
      says: 'The page address is missing',
      fix: 'Write one, such as packaging-workshop.',
    };
  }
  if (slug.length > MAX_SLUG) {
    const says = `The page address has ${slug.length} characters; the limit is ${MAX_SLUG}`;
    return { says, fix: 'Write a few words of the title.' };
  }
  const better = slugify(slug);
  return {
    says: `The page address can’t be "${slug}"`,
    fix: better && better !== slug ? `Write ${better}.` : 'Choose another one.',
  };
}

/** Says of a problem of the file what is wrong on the page. */
export function inWordsOfForm(problem: Problem, form: HTMLFormElement): Finding {
  if (problem.rule === 'slug') {
    return {
      ...problem,
      ...addressWords(problem.file.replace(/^[^/]*\/|\.mdx$/g, '')),
    };
  }
  const isNewPerson = problem.fix.includes('/authors.yml:\n');
  const fix = problem.message === 'is missing' ? '' : fixOf(problem, form);
  const severity = isNewPerson ? 'warning' : problem.severity;
  const control = problem.field ? controlFor(problem, form) : undefined;
  const { field = '' } = problem;
  const isItem = /\.\d+$/.test(field);
  const isOwn = control && isAbout(problem, control) && !isItem;
  const subject = isOwn ? labelOf(control) : capitalized(fieldLabel(field));
  const message = withLabels(problem.message, '', form);
  const says = field ? `${subject} ${message}` : statement(problem);
  // A list is typed as front matter writes it.
  const inWords = control?.dataset.kind === 'list' ? (text: string) => text : withDays;
  return {
    ...problem,
    severity,
    fix: inWords(fix),
    says: inWords(says),
  };
}
