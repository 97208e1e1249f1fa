import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentKinds, kindNames } from '@/lib/content/schema';
import { dataSchemas } from '@/lib/content/schema/data';
import { digestOf, filesOf } from '@/lib/digest';
import { listFiles } from '@/lib/files';
import { openImages } from '@/lib/images/library';
import { temporaryFolder } from '../../support/content';
import { HANG_SECONDS, processorWatch } from '../../support/processor';

interface Def {
  type: string;
  innerType: Schema;
  in: Schema;
  out: Schema;
  element: Schema;
  valueType: Schema;
  options: Schema[];
  shape: Record<string, Schema>;
}
interface Schema {
  _zod: { def: Def };
  safeParse(value: unknown): { error?: { issues: unknown[] } };
}

/** The parts of a schema that can be large, by their paths: lists, and what holds no other part. */
function partsOf(schema: Schema, path: string): Array<[path: string, schema: Schema]> {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return partsOf(def.innerType, path);
    case 'pipe':
      if (def.in._zod.def.type !== 'record') return partsOf(def.in, path);
      return [[path, schema], ...partsOf(def.out._zod.def.valueType, `${path}.*`)];
    case 'object':
      return Object.entries(def.shape).flatMap(([key, part]) => partsOf(part, `${path}.${key}`));
    case 'union':
      return def.options.flatMap((option) => partsOf(option, path));
    case 'array':
      return [[path, schema], ...partsOf(def.element, `${path}.#`)];
    case 'boolean':
    case 'enum':
      return [];
    default:
      return [[path, schema]];
  }
}

const LARGE = 30_000;

/** A value that is far too large for a part of a schema. */
function largeValue({ _zod: { def } }: Schema): unknown {
  if (def.type === 'array') return Array(LARGE).fill(null);
  if (def.type === 'pipe') {
    return Object.fromEntries(Array.from({ length: LARGE }, (_, index) => [`a-${index}`, null]));
  }
  return def.type === 'number' ? Number.MAX_SAFE_INTEGER : 'a'.repeat(LARGE);
}

const schemas = [
  ...kindNames.map((kind) => [kind, documentKinds[kind].schema] as const),
  ...Object.entries(dataSchemas).map(([name, schema]) => [`${name}.yml`, schema] as const),
];
const parts = schemas.flatMap(([name, schema]) => partsOf(schema as unknown as Schema, name));

describe('each field and list', () => {
  it.each(parts)('has a maximum: %s', (_, schema) => {
    const issues = schema.safeParse(largeValue(schema)).error?.issues ?? [];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThan(5);
    expect(JSON.stringify(issues).length).toBeLessThan(1000);
  });
});

const NESTED = 'The file is not valid YAML: Nested mappings are not allowed in compact mappings';

describe('a file', () => {
  const problemsOf = (root: string) =>
    checkContent(root, process.cwd()).problems.filter(({ severity }) => severity === 'error');

  it.each(['blog/a.mdx', 'data/authors.yml', 'data/packages.yml', 'data/review_submissions.csv'])(
    'of over one million bytes is refused unread: %s',
    (file) => {
      const root = temporaryFolder({ [file]: 'a'.repeat(1_000_001) });
      expect(problemsOf(root)).toMatchObject([
        { file, line: 1, message: 'The file has 1000001 bytes; the limit is 1000000.' },
      ]);
    },
  );

  it.each(['blog', 'events', 'pages', 'packages', 'data', 'images', 'avatars'])(
    'is not read through a folder that is a link: %s',
    (folder) => {
      const elsewhere = temporaryFolder({
        'a.mdx': '<script>',
        'authors.yml': '[',
        'a.svg': '<a/>',
      });
      const root = temporaryFolder();
      symlinkSync(elsewhere, join(root, folder));
      expect(problemsOf(root)).toMatchObject([
        { file: folder, line: 1, message: 'This folder is a link, which is not followed.' },
      ]);
      expect(listFiles(root, folder)).toEqual([]);
    },
  );

  it('that a link names is not read for a digest, as it may never end', () => {
    const root = temporaryFolder();
    symlinkSync('/dev/zero', join(root, 'endless'));
    symlinkSync('/no/such/file', join(root, 'nowhere'));
    expect(digestOf(filesOf(root, listFiles(root)))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that is a link is no image', () => {
    const root = temporaryFolder({ 'images/a.svg': '<svg viewBox="0 0 9 9"/>' });
    symlinkSync(join(root, 'images/a.svg'), join(root, 'images/b.svg'));
    const images = openImages(root);
    expect(images.find('a.svg')).toBeDefined();
    expect(images.find('b.svg')).toBeUndefined();
  });

  it.each(['blog/a.mdx', 'events/a.mdx', 'data/authors.yml', 'data/packages.yml'])(
    'that is a link is refused unread: %s',
    (file) => {
      const root = temporaryFolder({ 'blog/b.txt': '', 'events/b.txt': '', 'data/b.txt': '' });
      symlinkSync('/etc/passwd', join(root, file));
      const found = problemsOf(root).filter((problem) => problem.file === file);
      expect(found.map(({ message }) => message)).toEqual([
        'This is a link or a device, which is not read.',
      ]);
    },
  );

  const many = (line: (index: number) => string) =>
    Array.from({ length: 20_000 }, (_, index) => line(index)).join('\n');

  it.each([
    ['authors', many((index) => `a${index}: x`), 'has over 2000 entries'],
    ['navigation', many((index) => `a${index}: x`), '19902 more problems are not listed.'],
    ['social', many(() => '- x'), 'has 20000 items; the limit is 100'],
    ['partners', many(() => 'a: 1'), 'The file is not valid YAML: Map keys must be unique'],
    ['install', many(() => 'a: b: c'), NESTED],
  ])('of 20,000 lines is refused in time, whatever they are: %s.yml', (name, text, message) => {
    const root = temporaryFolder({ [`data/${name}.yml`]: text });
    const seconds = processorWatch();
    const { problems } = checkContent(root, process.cwd());
    expect(seconds()).toBeLessThan(HANG_SECONDS);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});
