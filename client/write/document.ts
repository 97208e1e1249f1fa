import { stringify } from 'yaml';
import { explainYaml } from '@/lib/check/front-matter/explain-yaml';
import { splitDocument } from '@/lib/content/front-matter';

/** Front matter as a form holds it: fields by name, nested as in YAML. */
export type Fields = Record<string, unknown>;

/** The parts of a document: YAML without its delimiters, and the text with the lines before it. */
export interface Parts {
  yaml: string;
  fields: Fields;
  gap: string;
  body: string;
}

/**
 * Takes a document apart.
 * @throws when its front matter is not YAML
 */
export function readParts(text: string): Parts {
  const { frontMatter, body, bodyLine, hasFrontMatter } = splitDocument(text);
  const [error] = frontMatter.errors;
  if (error) {
    const line = text.split(/\r?\n/)[error.line - 1] ?? '';
    const { message, fix } = explainYaml(error.message, line);
    throw new Error(`Line ${error.line} of the file: ${message} ${fix}`);
  }
  const yaml = hasFrontMatter
    ? text
        .split(/\r?\n/)
        .slice(1, bodyLine - 2)
        .join('\n')
    : '';
  const gap = /^\n*/.exec(body)?.[0] ?? '';
  return { yaml, fields: (frontMatter.data ?? {}) as Fields, gap, body: body.slice(gap.length) };
}

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A field as lines of YAML, with lists of names on one line. */
function writeField(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  const flow = { collectionStyle: 'flow', flowCollectionPadding: false } as const;
  const written = isNames(value)
    ? `${name}: ${stringify(value, { ...flow, lineWidth: 0 })}`
    : stringify({ [name]: value }, { lineWidth: 0 });
  return written.trimEnd().split('\n');
}

/**
 * Writes changed fields into YAML; all others stay as they were written.
 * @param changed by name; undefined removes a field
 */
export function updateYaml(yaml: string, changed: Fields): string {
  const lines = yaml.split('\n').filter((line) => yaml !== '' || line !== '');
  for (const [name, value] of Object.entries(changed)) {
    const first = lines.findIndex((line) => line.startsWith(`${name}:`));
    const start = first === -1 ? lines.length : first;
    // A field goes on with indented lines, and with those of a list.
    const length = lines.slice(start + 1).findIndex((line) => /^[^\s-]/.test(line)) + 1;
    lines.splice(start, length || lines.length - start, ...writeField(name, value));
  }
  return lines.join('\n');
}

/** Puts a document together; it ends with a line end, as files do. */
export function writeParts({ yaml, gap, body }: Omit<Parts, 'fields'>): string {
  return `---\n${yaml}${yaml && '\n'}---\n${gap || '\n'}${body.trimEnd()}\n`;
}

/** The fields in which one form differs from another, as `updateYaml` takes them. */
export function changesBetween(before: Fields, after: Fields): Fields {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  );
}

/** GitHub refuses addresses of about 8 kB. */
const LONGEST_ADDRESS = 7500;

/**
 * The page of GitHub on which a file is proposed.
 * @param file its path in the repository
 * @returns `holdsText` says whether the page comes with the text; else the writer pastes it
 */
export function proposal(
  repository: string,
  file: string,
  text: string,
  exists: boolean,
): { address: string; holdsText: boolean } {
  if (exists) return { address: `${repository}/edit/main/${encodeURI(file)}`, holdsText: false };
  const address = `${repository}/new/main?filename=${encodeURIComponent(file)}`;
  const whole = `${address}&value=${encodeURIComponent(text)}`;
  const holdsText = whole.length <= LONGEST_ADDRESS;
  return { address: holdsText ? whole : address, holdsText };
}
