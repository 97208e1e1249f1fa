import { printable } from '@/lib/printable';
import { type Count, type Coverage, KINDS, type Kind } from '../coverage';
import type { Note } from '../notes';
import type { SiteKind } from '../source/detect';
import type { Converted } from '../task';

export interface ReportInput {
  kind: SiteKind;
  results: readonly Converted[];
  missingImages: readonly string[];
  copiedImages: number;
  /** Paths of those of which only the first frame is imported. */
  animatedImages: readonly string[];
  downloads: readonly string[];
  unusedFiles: readonly string[];
  issues: readonly string[];
}

const NAMES: Record<SiteKind, string> = {
  jekyll: 'a Jekyll site',
  hugo: 'a Hugo site',
  plain: 'a folder of texts',
};
const TITLES: Record<Note['kind'], string> = {
  error: 'Errors',
  person: 'For a person to look at',
  'left-out': 'Left out',
  changed: 'Changed',
};

const sum = (counts: readonly Count[]): Count => ({
  found: counts.reduce((total, { found }) => total + found, 0),
  of: counts.reduce((total, { of }) => total + of, 0),
  missing: [],
});

/** `99.7 %`, rounded down, so that 100 % means all. */
export function percent({ found, of }: Count): string {
  return of === 0 ? '–' : `${(Math.floor((found / of) * 1000) / 10).toFixed(1)} %`;
}

/** How much of all bodies was found again. */
export function totalCoverage(results: readonly Converted[]): Coverage {
  const coverages = results.flatMap(({ coverage }) => coverage ?? []);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, sum(coverages.map((one) => one[kind]))]),
  ) as unknown as Coverage;
}

// Whatever is in a note is shown as it is.
const code = (text: string): string => {
  const ticks = text.includes('`') ? '``' : '`';
  return `${ticks}${text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text}${ticks}`;
};

/** What is counted, as the report names it. */
export const KIND_TITLES: Record<Kind, string> = {
  words: 'Words',
  links: 'Links',
  images: 'Images',
  code: 'Code',
  headings: 'Headings',
  captions: 'Captions',
  tables: 'Tables',
  rows: 'Rows',
  items: 'List items',
  quotes: 'Quotations',
  formulas: 'Formulas',
  videos: 'Videos',
  fields: 'Front matter',
};

const cells = (kinds: readonly Kind[], coverage: Coverage | undefined): string[] =>
  kinds.map((kind) => {
    const count = coverage?.[kind];
    return count === undefined || count.of === 0
      ? '–'
      : `${percent(count)} (${count.found} of ${count.of})`;
  });

function table(results: readonly Converted[]): string[] {
  const total = totalCoverage(results);
  const kinds = KINDS.filter((kind) => total[kind].of > 0);
  const row = (name: string, coverage: Coverage | undefined) =>
    `| ${[name, ...cells(kinds, coverage)].join(' | ')} |`;
  return [
    `| ${['File', ...kinds.map((kind) => KIND_TITLES[kind])].join(' | ')} |`,
    `| --- |${' --- |'.repeat(kinds.length)}`,
    ...results.map(({ file, coverage }) => row(file.replaceAll('|', '\\|'), coverage)),
    row('**All files**', total),
  ];
}

function fileSection({ file, written, notes, coverage, failure }: Converted): string[] {
  const lines = [`## ${file}`, ''];
  if (failure) return [...lines, `Not imported: ${failure}`, ''];
  lines.push(`Written: ${written.map(({ path }) => code(path)).join(', ') || 'nothing'}`, '');
  const missing = KINDS.flatMap((kind) => {
    const items = coverage?.[kind].missing ?? [];
    return items.length > 0
      ? [
          `- not found again, ${KIND_TITLES[kind].toLowerCase()}: ${[...new Set(items)].slice(0, 60).map(code).join(', ')}`,
        ]
      : [];
  });
  if (missing.length > 0) lines.push('### Measured', '', ...missing, '');
  for (const kind of ['error', 'person', 'left-out', 'changed'] as const) {
    const list = notes.list.filter((note) => note.kind === kind);
    if (list.length === 0) continue;
    const entries = list.map(
      ({ what, why, line }) =>
        `- ${line === undefined ? '' : `line ${line}: `}${code(what)}: ${why}`,
    );
    lines.push(`### ${TITLES[kind]}`, '', ...entries, '');
  }
  return lines;
}

/** A section that lists files; nothing where there are none. */
const fileList = (title: string, text: string, paths: readonly string[]): string[] =>
  paths.length === 0
    ? []
    : [`## ${title}`, '', text, '', ...paths.map((path) => `- ${code(path)}`), ''];

/** The report of an import, in Markdown. It depends on the sources alone, not on what was in the target. */
export function writeReport({
  kind,
  results,
  missingImages,
  copiedImages,
  animatedImages,
  downloads,
  unusedFiles,
  issues,
}: ReportInput): string {
  const failed = results.filter(({ failure }) => failure !== undefined);
  const lines = [
    '# Import report',
    '',
    `Read as ${NAMES[kind]}: ${results.length} files, ${failed.length} of them not imported; ${copiedImages} images found.`,
    '',
    'Coverage counts what the old site’s generator shows of a document, and what of it is in the new document.',
    '',
    ...table(results),
    '',
    ...(issues.length > 0 ? ['## Settings', '', ...issues.map((issue) => `- ${issue}`), ''] : []),
    ...fileList(
      'Missing images',
      'The old site’s folder does not have them. Put them into the content folder under these names.',
      missingImages,
    ),
    ...fileList(
      'Animated images',
      'Images don’t move here, so each is its first frame. Show what has to move as a video, with <Video>.',
      animatedImages,
    ),
    ...fileList(
      'Downloads',
      'Texts link to these files. They keep their addresses, if the project’s folder public has them.',
      downloads,
    ),
    ...fileList(
      'Files left behind',
      'No text uses these files. Copy what other sites link to into the project’s folder public.',
      unusedFiles,
    ),
    ...results.flatMap(fileSection),
  ];
  return printable(lines.join('\n'));
}
