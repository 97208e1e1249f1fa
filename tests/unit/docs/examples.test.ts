import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '../../../lib/check/front-matter';
import { readFields } from '../../../lib/check/front-matter/read-fields';
import { checkBody } from '../../../lib/check/rules/body';
import { type DocumentKind, documentKinds, kindNames } from '../../../lib/content/schema';
import { dataSchemas } from '../../../lib/content/schema/data';
import { readYaml } from '../../../lib/content/yaml';
import { parseBody } from '../../../lib/mdx/parse';
import { componentRules, insteadOf } from '../../../lib/mdx/registry';
import { codeBlocks } from './markdown';

const WRITING = 'docs/writing.md';
const MODEL = 'docs/content-model.md';

const examples = codeBlocks(WRITING, 'mdx');

describe('the writing guide', () => {
  it.each(examples)('shows an example that the check accepts: %s', (example) => {
    if (example.startsWith('---')) {
      const { document, problems } = checkFrontMatter({ file: 'x.mdx', text: example }, 'post');
      expect([...problems, ...checkBody(document)]).toEqual([]);
      return;
    }
    const { tree, ...found } = parseBody(example);
    expect(found).toEqual({ refusals: [] });
  });

  it.each(Object.entries(componentRules))('shows <%s> with every attribute', (name, { props }) => {
    const shown = examples.join('\n');
    expect(shown).toMatch(new RegExp(`<${name}[\\s>]`));
    const uses = shown.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
    const missing = Object.keys(props).filter(
      (prop) => !uses.some((use) => use.includes(` ${prop}="`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(componentRules))('names every choice that <%s> has', (_, { props }) => {
    const text = readFileSync(WRITING, 'utf8');
    const choices = Object.values(props).flatMap(({ kind }) => (Array.isArray(kind) ? kind : []));
    expect(choices.filter((choice) => !text.includes(`\`${choice}\``))).toEqual([]);
  });

  it('names every element that is refused', () => {
    const text = readFileSync(WRITING, 'utf8');
    expect(Object.keys(insteadOf).filter((name) => !text.includes(`\`<${name}>\``))).toEqual([]);
  });
});

describe('the content model', () => {
  const text = readFileSync(MODEL, 'utf8');
  const sections = new Map(
    text.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
  const titles: Record<DocumentKind, string> = {
    post: 'Posts',
    event: 'Events',
    page: 'Pages',
    'package note': 'Package notes',
  };

  it.each(kindNames)('explains every field of a %s', (kind) => {
    const section = sections.get(titles[kind]) ?? '';
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|')[1] ?? '');
    const missing = Object.keys(documentKinds[kind].schema.shape).filter(
      (field) => !rows.some((row) => row.includes(`\`${field}\``)),
    );
    expect(missing).toEqual([]);
  });

  it('gives examples that are valid', () => {
    const found = codeBlocks(MODEL, 'yaml').map((block) => readYaml(block).data);
    const kinds = ['post', 'event', 'package note', 'page'] as const;
    expect(found).toHaveLength(kinds.length);
    for (const [index, kind] of kinds.entries()) {
      expect(readFields(kind, found[index]).issues).toEqual([]);
    }
  });

  it('names every data file', () => {
    const section = sections.get('Data files') ?? '';
    expect(Object.keys(dataSchemas).filter((name) => !section.includes(`\`${name}.yml\``))).toEqual(
      [],
    );
  });
});
