import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  type Fields,
  proposal,
  readParts,
  updateYaml,
  writeParts,
} from '@/client/write/document';
import { fieldAt, parseValue, setField } from '@/client/write/form';
import { figureOf } from '@/client/write/pictures';
import { readContentFiles } from '@/lib/files';

const posts = readContentFiles('content', 'blog', '.mdx');

const YAML = `# Ours
title: 'Tests: a first look'
date: 2026-05-16
authors: [lwasser, site-team]
series: { name: Testing, part: 1 }
draft: true`;

describe('a document', () => {
  it.each(posts.map(({ file, text }) => [file, text]))('is written as it was: %s', (_, text) => {
    const { yaml, gap, body } = readParts(text);
    expect(writeParts({ yaml: updateYaml(yaml, {}), gap, body })).toBe(text);
  });

  it('keeps all lines but those of fields that changed', () => {
    const changed = { title: 'New', draft: undefined, tags: ['a', 'b'], updated: '2026-06-01' };
    const written = updateYaml(YAML, changed).split('\n');
    const before = YAML.split('\n');
    expect(written.slice(0, 5)).toEqual([before[0], 'title: New', ...before.slice(2, 5)]);
    expect(written.slice(5)).toEqual(['tags: [a, b]', 'updated: 2026-06-01']);
  });

  it('is made of a form alone, with quotes where YAML needs them', () => {
    const fields = { title: 'A #1: yes', place: { mode: 'online' }, registration: { price: 0 } };
    const yaml = updateYaml('', fields);
    expect(readParts(writeParts({ yaml, gap: '', body: 'Text' })).fields).toEqual(fields);
    expect(writeParts({ yaml: '', gap: '', body: '' })).toBe('---\n---\n\n\n');
  });

  it('says on which line its front matter can’t be read', () => {
    expect(() => readParts('---\ntitle: a: b\n---\n')).toThrow(
      "Line 2 of the file: The value of title has a colon before a space. Write title: 'a: b'",
    );
  });
});

describe('a form', () => {
  it('holds nested fields and lists by dotted names', () => {
    const fields: Fields = {};
    setField(fields, 'title', 'Sprint');
    setField(fields, 'registration.tickets.0.price', 20);
    setField(fields, 'sessions.1.start', '2026-05-16');
    expect(fields.registration).toEqual({ tickets: [{ price: 20 }] });
    expect(fieldAt(fields, 'registration.tickets.0.price')).toBe(20);
    expect(fieldAt(fields, 'sessions.1.start')).toBe('2026-05-16');
    expect(fieldAt(fields, 'cover.src')).toBeUndefined();
  });

  it('reads numbers and lists, and nothing where nothing is written', () => {
    expect(parseValue('number', '20.5')).toBe(20.5);
    expect(parseValue('list', 'a, b,')).toEqual(['a', 'b']);
    expect(parseValue('text', ' 007 ')).toBe('007');
    expect(parseValue('text', ' ')).toBeUndefined();
  });

  it('differs from another in what was changed, added or removed', () => {
    expect(changesBetween({ a: 1, b: [1], c: 1 }, { a: 1, b: [2], d: 1 })).toEqual({
      b: [2],
      c: undefined,
      d: 1,
    });
  });
});

describe('a proposal', () => {
  const repository = 'https://github.com/owner/site';
  const file = 'content/blog/a-post.mdx';

  it('opens GitHub with the text, where its address is short enough', () => {
    const { address, holdsText } = proposal(repository, file, 'a & b #c\n', false);
    expect(holdsText).toBe(true);
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('/owner/site/new/main');
    expect(Object.fromEntries(searchParams)).toEqual({ filename: file, value: 'a & b #c\n' });
  });

  it('leaves a longer text to the clipboard, measured as it is written in the address', () => {
    const { address, holdsText } = proposal(repository, file, 'ö'.repeat(1300), false);
    expect(holdsText).toBe(false);
    expect(new URL(address).searchParams.get('filename')).toBe(file);
    expect(address.length).toBeLessThan(200);
  });

  it('opens the editor of a file that is there', () => {
    const { address, holdsText } = proposal(repository, file, 'short', true);
    expect([address, holdsText]).toEqual([`${repository}/edit/main/${file}`, false]);
  });
});

it('a figure says what it shows, whatever is typed', () => {
  expect(figureOf('a.jpg', 'A "sign"\nwith {braces}', ' ')).toBe(
    '<Figure src="./a.jpg" alt="A &quot;sign&quot; with {braces}" />',
  );
});
