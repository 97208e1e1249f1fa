import { posix } from 'node:path';
import { type Entry, readText, readTexts } from '@/lib/data/loose';
import { slugify } from '@/lib/slug';
import { CARRIED } from './fields/left';
import { headerAsMarkdown, sectionsOf } from './fields/sections';
import { Notes } from './notes';
import { failed, withoutDocument, withoutText } from './results';
import { isSection, listSections } from './section-lists';
import { barePath, newPath, readAddresses } from './source/addresses';
import { cascadeFor, defaultsFor, hugoFields } from './source/defaults';
import { listSources, type SiteKind, type SourceFile } from './source/detect';
import { listOfTerm } from './source/feeds';
import type { Links } from './source/links';
import { readSource, type Source } from './source/read';
import { addressesTaken } from './source/taken';
import { titleOf } from './source/title';
import { linkTranslations } from './source/translations';
import { whyUnpublished } from './source/unpublished';
import type { Converted, Task } from './task';

/** Where a page leads that is a redirect and nothing else: by its field, or as its own layout reads it. */
function redirectOf(data: Entry, old: string): string | undefined {
  if (!/^redirect/.test(readText(data.layout) ?? '')) return readTexts(data.redirect_to)[0];
  const names = ['redirect_to', 'redirect', 'redirect_url', 'destination'];
  const [to] = names.flatMap((name) => readTexts(data[name]));
  if (to === undefined || URL.canParse(to)) return to;
  // A browser starts at the page that the layout refreshes.
  const { pathname, hash } = new URL(to, `https://old.example${old}`);
  return `${pathname}${hash}`;
}

/** Fields that layouts show above the text. */
const ABOVE = /^(?:hero|banner|intro)/;

/** A page with what its layout shows of its front matter. */
function withSections(page: Source, title: string): Source {
  const sections = sectionsOf(page.data, CARRIED, page.body).map(({ field, markdown }) => ({
    field,
    markdown: `${markdown}\n`.startsWith(`## ${title}\n`)
      ? markdown.slice(title.length + 3)
      : markdown,
  }));
  const above = sections.filter(({ field }) => ABOVE.test(field));
  const below = sections.filter(({ field }) => !ABOVE.test(field));
  return {
    ...page,
    body: [...above, { markdown: page.body }, ...below]
      .map(({ markdown }) => markdown)
      .join('\n\n'),
    shownFields: sections.map(({ field }) => field),
  };
}

/** Jekyll's plugins that make pages of Markdown without front matter, and of which files. */
const OPTIONAL = /^(?:jekyll-optional-front-matter|github-pages)$/;
const MARKDOWN =
  /^(?!(?:.*\/)?(?:README|LICEN[CS]E|COPYING|CODE_OF_CONDUCT|CONTRIBUTING|(?:ISSUE|PULL_REQUEST)_TEMPLATE)\.).*\.(?:md|markdown)$/;

function readTask(
  folder: string,
  file: SourceFile,
  links: Links,
  takesPlain: boolean,
): Task | Converted {
  const notes = new Notes();
  const { settings } = links;
  const { kind } = settings;
  const leaveOut = (why: string): Converted => {
    notes.add('left-out', 'file', why);
    return withoutDocument(file.file, notes);
  };
  try {
    const excluded = whyUnpublished(file, settings);
    if (excluded) return leaveOut(excluded);
    const read = readSource(folder, file, kind, notes);
    if (read.text.trim() === '' && kind !== 'hugo') return leaveOut('it is empty');
    const data =
      kind === 'hugo'
        ? hugoFields({ ...cascadeFor(folder, file), ...read.data })
        : { ...defaultsFor(file, settings), ...read.data };
    const whole = { ...read, data };
    const unpublished = whyUnpublished(file, settings, whole.data);
    if (unpublished) return leaveOut(unpublished);
    const title = titleOf(whole);
    const addresses = readAddresses(whole, title, settings);
    const isPage = kind === 'hugo' || (takesPlain && MARKDOWN.test(file.file));
    if (file.role === 'page' && !whole.hasFrontMatter && !isPage) {
      const left = leaveOut('it has no front matter: the old site serves it as it is, if at all');
      return /\.html?$/.test(file.file) ? { ...left, unanswered: [addresses.old] } : left;
    }
    const body = [headerAsMarkdown(whole.data), whole.body].filter(Boolean).join('\n\n');
    const source =
      addresses.role === 'page' ? withSections({ ...whole, body }, title) : { ...whole, body };
    const target = redirectOf(source.data, addresses.old);
    if (target !== undefined) {
      links.addRedirect({ from: addresses.old, to: target });
      notes.add('changed', `redirect: ${target}`, 'it is a redirect in data/redirects.yml now');
      return withoutDocument(file.file, notes, addresses, target);
    }
    const page = addresses.old === '/' ? '/' : newPath(addresses.role, addresses.slug);
    // Pages that the new site makes itself, from data and lists.
    if (addresses.role === 'page' && links.isPage(page)) {
      links.addPage(addresses, page, file.file);
      if (source.body.trim() !== '') {
        const why = 'the new site has this page; add by hand what is missing there';
        notes.add('person', page, why);
      }
      return withoutDocument(file.file, notes, addresses, page);
    }
    const isList = kind === 'hugo' && isSection(file.file);
    if (source.body.trim() === '' && !isList && (file.role === 'page' || !source.hasFrontMatter)) {
      const list = listOfTerm(file.file, settings);
      return list
        ? withoutDocument(file.file, notes, addresses, list)
        : withoutText(file.file, notes, addresses);
    }
    return { source, title, addresses, notes };
  } catch (error) {
    return failed(file.file, notes, error);
  }
}

/** Gives a document an address that no other has. */
function claimAddress({ source, addresses, notes }: Task, taken: Set<string>): void {
  const plain = addresses.slug;
  const folder = slugify(posix.basename(posix.dirname(barePath(addresses.old))));
  const isTaken = () => addressesTaken(source, addresses).some((path) => taken.has(path));
  if (isTaken() && addresses.role === 'page' && folder !== '')
    addresses.slug = `${folder}-${plain}`;
  for (let number = 2; isTaken(); number++) addresses.slug = `${plain}-${number}`;
  if (plain !== addresses.slug) {
    notes.add('person', plain, `another file has this address; this one is ${addresses.slug}`);
  }
  for (const path of addressesTaken(source, addresses)) taken.add(path);
}

/**
 * Reads all files of a site before any is converted: links need to know where every document goes.
 * @returns tasks, and results where there is nothing to convert
 */
export function readTasks(folder: string, kind: SiteKind, links: Links): Array<Task | Converted> {
  const taken = new Set<string>();
  const readAll = (takesPlain: boolean) =>
    listSources(folder, kind, links.settings.values).map((file) =>
      readTask(folder, file, links, takesPlain),
    );
  const { plugins, gems } = links.settings.values;
  const first = readAll(
    [...readTexts(plugins), ...readTexts(gems)].some((one) => OPTIONAL.test(one)),
  );
  // GitHub Pages has that plugin on, whatever the settings say.
  const read = listSections(first.some((task) => 'source' in task) ? first : readAll(true), links);
  const tasks = read.filter((task) => 'source' in task);
  linkTranslations(tasks, links.settings);
  // A document that can keep its address comes before one that gets this address.
  const keeps = ({ addresses: { role, slug, old } }: Task) =>
    barePath(old).toLowerCase() === newPath(role, slug);
  const moving = tasks.filter((task) => !keeps(task));
  for (const task of [...tasks.filter(keeps), ...moving]) {
    claimAddress(task, taken);
    links.add(task.source.file, task.addresses);
  }
  return read;
}
