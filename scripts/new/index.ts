import { join, relative } from 'node:path';
import pc from 'picocolors';
import { readData } from '@/lib/content/data';
import { utcDate } from '@/lib/dates/calendar-date';
import { contentDir, now } from '@/lib/env';
import { listFiles } from '@/lib/files';
import { getPackages } from '@/lib/packages';
import { getPeople } from '@/lib/people';
import { slugify } from '@/lib/slug';
import { didYouMean } from '@/lib/suggest';
import { runCommand } from '../run-command';
import { helpFor, readRequest } from './arguments';
import { ask } from './ask';
import { findAuthor } from './author';
import { createDocument } from './create';
import { missingMessage } from './missing';
import { addAuthors, askNames, namesFor, unknownHandles } from './new-people';
import { listOf } from './render';
import type { Kind, Values } from './types';
import { answerIssue } from './validate';

/** Fills in what can be known without asking: the day, the author, the slug of a package. */
function complete({ folder }: Kind, given: Values): Values {
  if (folder === 'blog') {
    return { date: utcDate(now()), author: findAuthor(getPeople()), ...given };
  }
  if (folder !== 'packages' || given.package === undefined) return given;
  const slug = slugify(given.package);
  const slugs = getPackages().map((item) => item.slug);
  if (slugs.includes(slug)) return { ...given, package: slug };
  throw new Error(`There is no package "${given.package}".${didYouMean(slug, slugs)}`);
}

/** Asks in a terminal for everything that is missing; elsewhere says which flags to give. */
async function answer(kind: Kind, given: Values, known: readonly string[]) {
  let values = complete(kind, given);
  const newPeople = () =>
    unknownHandles(
      [values.author, values.speakers].flatMap((text) => listOf(text) ?? []),
      known,
    );
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const missing = missingMessage(kind, values, newPeople(), known);
    if (missing) throw new Error(missing);
    return { values, names: namesFor(newPeople(), values.names) };
  }
  for (const question of kind.questions) {
    const isNeeded = question.needed?.(values) ?? true;
    const isOpen = given[question.flag] === undefined;
    if (!isOpen || !(isNeeded || question.offered?.(values))) continue;
    const before = values;
    const answered = await ask(question, before[question.flag], before, isNeeded, (text) =>
      answerIssue(kind, question, text, before),
    );
    values = { ...values, [question.flag]: answered };
  }
  const names = values.names ? namesFor(newPeople(), values.names) : await askNames(newPeople());
  return { values: complete(kind, values), names };
}

const slugsIn = (folder: string): string[] =>
  listFiles(contentDir, folder).map((file) => file.replace(/^.*\/|\.mdx$/g, ''));

await runCommand(async () => {
  const args = process.argv.slice(2);
  const help = helpFor(args);
  if (help !== undefined) {
    console.log(help);
    return;
  }
  const { kind, values: given } = readRequest(args);
  const handles = [...Object.keys(readData('authors')), ...getPeople().map(({ handle }) => handle)];
  const { values, names } = await answer(kind, given, handles);
  const created = createDocument(contentDir, kind, values, {
    handles: [...handles, ...names.keys()],
    packages: getPackages().map(({ slug }) => slug),
    events: slugsIn('events'),
    posts: slugsIn('blog'),
  });
  addAuthors(contentDir, names);
  const path = (file: string) => relative(process.cwd(), join(contentDir, file));
  console.log(`${pc.green('✓')} ${path(created.file)}${created.draft ? ', a draft' : ''}`);
  for (const warning of created.warnings) console.log(pc.yellow(warning));
  for (const name of names.values()) console.log(`  ${name} is in ${path('data/authors.yml')}.`);
  console.log(`  See it with npm run dev: open ${created.address} at the address that it prints.`);
  if (created.draft) {
    console.log('  Drafts are not published: write it, then remove the line draft: true.');
  }
});
