import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { checkMistake as CheckMistake, MistakeKind } from '../../support/mistakes';

interface Row extends Partial<Record<MistakeKind, string>> {
  says: string | string[];
  fixed: string;
  files?: Record<string, string>;
}

const rows = parse(readFileSync('tests/fixtures/mistakes/mistakes.yml', 'utf8')) as Row[];
const kinds = ['post', 'event', 'body', 'file'] as const;
const mistakes = rows.map((row) => {
  const kind = kinds.find((name) => row[name] !== undefined) ?? 'body';
  return { ...row, kind, given: row[kind] ?? '' };
});

let checkMistake: typeof CheckMistake;

beforeAll(async () => {
  process.env.SITE_NOW = '2026-11-20T12:00:00Z';
  ({ checkMistake } = await import('../../support/mistakes'));
});

describe('the table of mistakes', () => {
  it('has at least 120 of them, no two alike', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(120);
    const keys = mistakes.map(({ kind, given }) => `${kind} ${given}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(mistakes)('$kind: $given', ({ kind, given, says, fixed, files }) => {
    expect(checkMistake(kind, given)).toEqual([says].flat());
    expect(checkMistake(kind, fixed, files)).toEqual([]);
  });
});
