import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/suggest';
import { kinds } from './kinds';
import type { Kind } from './types';

const usage = `Say what to make:
  npm run new -- post "How to test a package" --author lwasser --topic learn
  npm run new -- event "Spring sprint" --kind sprint --start 2027-05-16 --mode online
  npm run new -- page "Code of conduct"
  npm run new -- package-note movingpandas`;

const flagsOf = (kind: Kind): string[] => [
  ...kind.questions.map(({ flag }) => flag),
  ...kind.flags,
  'slug',
];

/**
 * What is printed for `--help`: examples, and after the name of a kind what it takes.
 * @returns undefined where nobody asks for it
 */
export function helpFor(args: readonly string[]): string | undefined {
  if (!args.some((arg) => arg === '--help' || arg === '-h')) return undefined;
  const [name = ''] = args;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return usage;
  const flags = flagsOf(kind).map((flag) => `--${flag}`);
  return `${usage}\nFor ${name}: ${flags.join(', ')}. What is missing is asked for.`;
}

/**
 * Reads the arguments of `npm run new`.
 * @throws with what can be given when the kind or a flag is unknown
 */
export function readRequest(args: readonly string[]) {
  const [name = '', ...rest] = args;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) {
    const found =
      name === '' ? '' : `"${name}" cannot be made.${didYouMean(name, Object.keys(kinds))}\n`;
    throw new Error(`${found}${usage}`);
  }
  const flags = flagsOf(kind);
  const unknown = rest.find(
    (arg) => arg.startsWith('--') && !flags.includes(arg.slice(2).split('=')[0] ?? ''),
  );
  if (unknown) {
    const known = flags.map((flag) => `--${flag}`);
    throw new Error(
      `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} has no ${unknown}. It takes ${known.join(', ')}.${didYouMean(unknown, known)}`,
    );
  }
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
  });
  if (positionals.length > 1) {
    throw new Error(`Put the title in quotes: npm run new -- ${name} "${positionals.join(' ')}"`);
  }
  const first = kind.questions[0]?.flag ?? 'title';
  const [head] = positionals;
  return { kind, values: head === undefined ? values : { [first]: head, ...values } };
}
