import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, isDevelopment } from '../env';
import { readText } from '../files';
import { type Data, type DataName, dataDefaults, dataSchemas } from './schema/data';
import { readYaml } from './yaml';

const cache = new Map<string, { modified: number; value: unknown }>();

/**
 * Reads a file; in development, where the check has printed what is wrong with it, one that can't be
 * read is left out.
 */
export function leaveOutInDevelopment<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isDevelopment) return undefined;
    throw error;
  }
}

/**
 * Reads a file of `content/data` once, and again when it has changed. In development one that can't
 * be read is left out: the check has printed what is wrong with it.
 * @param name its file name
 * @param parse turns its text into a value
 * @returns the value, or undefined where the content folder has no such file
 */
export function cachedDataFile<T>(name: string, parse: (text: string) => T): T | undefined {
  const path = join(contentDir, 'data', name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const modified = found.mtimeMs;
  const known = cache.get(path);
  if (known?.modified === modified) return known.value as T | undefined;
  const value = leaveOutInDevelopment(() => parse(readText(path).text));
  cache.set(path, { modified, value });
  return value;
}

/**
 * One of our own data files, checked.
 * @throws when it does not hold what its schema asks for; `npm run check` says where
 */
export function readData<Name extends DataName>(name: Name): Data<Name> {
  const value = cachedDataFile(`${name}.yml`, (text) =>
    dataSchemas[name].parse(readYaml(text).data),
  );
  return (value ?? dataDefaults[name]) as Data<Name>;
}
