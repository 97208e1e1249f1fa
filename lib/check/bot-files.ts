import { joinNotes } from '../community/join-notes';
import { readYaml } from '../content/yaml';
import type { ContentFile } from '../files';
import { type Catalog, readCatalog } from '../packages/read-catalog';
import { type Contributors, readContributors } from '../people/read-contributors';
import { withoutTeamNames } from '../people/reserved';
import type { Problem } from '../problem';
import { yamlOf } from './data-file';

/** Files in pyosMeta's format, checked by their readers. */
export const BOT_FILES = ['data/packages.yml', 'data/contributors.yml'];

function readBotFile<T>(
  files: readonly ContentFile[],
  name: string,
  read: (text: string) => T,
  problems: Problem[],
): T | undefined {
  const found = files.find(({ file }) => file === `data/${name}`);
  if (!found) return undefined;
  try {
    return read(found.text);
  } catch (error) {
    const { line, column } = readYaml(found.text).errors[0] ?? { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : String(error);
    const fix = 'Replace the file by one that pyosMeta wrote.';
    problems.push({
      file: found.file,
      line,
      column,
      rule: 'data',
      severity: 'error',
      message,
      fix,
    });
    return undefined;
  }
}

export function teamHandles(files: readonly ContentFile[]): string[] {
  const data = yamlOf(files, 'authors.yml')?.data;
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}

/** What the bot's two files hold, as far as they can be read. */
export function readBotFiles(
  files: readonly ContentFile[],
  problems: Problem[],
  withNotes: boolean,
) {
  const catalog = readBotFile<Catalog>(files, 'packages.yml', readCatalog, problems);
  const listed = readBotFile<Contributors>(files, 'contributors.yml', readContributors, problems);
  const community = listed && withoutTeamNames(listed, teamHandles(files));
  return {
    packages: catalog?.packages ?? [],
    people: community?.people ?? [],
    notes: [
      ...(catalog?.notes ?? []),
      ...(community?.notes ?? []),
      ...(withNotes && catalog && community ? joinNotes(catalog.packages, community.people) : []),
    ],
  };
}
