import { join, relative } from 'node:path';
import pc from 'picocolors';
import { readData } from '@/lib/content/data';
import { utcDate } from '@/lib/dates/calendar-date';
import { contentDir, now } from '@/lib/env';
import { listFiles } from '@/lib/files';
import { getPackages } from '@/lib/packages';
import { getPeople } from '@/lib/people';
import { placeholders } from '@/lib/placeholders';
import { slugify } from '@/lib/slug';
import { didYouMean } from '@/lib/suggest';
import { printError } from '../print-error';
import { readRequest } from './arguments';
import { ask } from './ask';
import { findAuthor } from './author';
import { createDocument, missingFrom } from './create';
import type { Kind, Values } from './kinds';
import { offerAuthors } from './offer-authors';
import { answerIssue } from './validate';

/** Fills in what can be known without asking: the day, the author, the slug of a package. */
async function complete({ folder }: Kind, given: Values): Promise<Values> {
  if (folder === 'blog') {
    return { date: utcDate(now()), author: await findAuthor(getPeople()), ...given };
  }
  if (folder !== 'packages' || given.package === undefined) return given;
  const slug = slugify(given.package);
  const slugs = getPackages().map((item) => item.slug);
  if (slugs.includes(slug)) return { ...given, package: slug };
  throw new Error(`There is no package "${given.package}".${didYouMean(slug, slugs)}`);
}

/** Asks in a terminal for everything that is missing; elsewhere says which flags to give. */
async function answer(kind: Kind, given: Values): Promise<Values> {
  let values = await complete(kind, given);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const missing = missingFrom(kind, values);
    if (missing.length === 0) return values;
    const flags = missing.map(({ flag, example, choices }) =>
      choices
        ? `  --${flag} "${example}"   (${choices.join(', ')})`
        : `  --${flag} "${placeholders.unknown}"   (such as ${example})`,
    );
    throw new Error(`Nothing was written. Also needed:\n${flags.join('\n')}`);
  }
  for (const question of kind.questions) {
    const isNeeded = question.needed(values);
    const isOpen = given[question.flag] === undefined;
    if (!isOpen || !(isNeeded || question.offered?.(values))) continue;
    const known = values;
    const answered = await ask(question, known[question.flag], isNeeded, (text) =>
      answerIssue(kind, question, text, known),
    );
    values = { ...values, [question.flag]: answered };
  }
  await offerAuthors(values.author, contentDir);
  return complete(kind, values);
}

const slugsIn = (folder: string): string[] =>
  listFiles(contentDir, folder).map((file) => file.replace(/^.*\/|\.mdx$/g, ''));

try {
  const { kind, values: given } = readRequest(process.argv.slice(2));
  const values = await answer(kind, given);
  const known = {
    handles: [...Object.keys(readData('authors')), ...getPeople().map(({ handle }) => handle)],
    packages: getPackages().map(({ slug }) => slug),
    events: slugsIn('events'),
    posts: slugsIn('blog'),
  };
  const created = createDocument(contentDir, kind, values, known);
  const port = process.env.PORT || '3000';
  console.log(
    `${pc.green('✓')} ${relative(process.cwd(), join(contentDir, created.file))}${created.draft ? ', a draft' : ''}`,
  );
  console.log(`  See it with npm run dev at http://localhost:${port}${created.address}`);
  if (created.draft) {
    console.log('  Drafts are not published: write it, then remove the line draft: true.');
  }
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
