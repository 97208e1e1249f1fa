import { readFileSync } from 'node:fs';
import { listFiles } from '@/lib/files';

export const OUT = 'out';

export interface BuiltPage {
  /** Relative to `out/`. */
  file: string;
  /** Root-relative, as the site links to it. */
  path: string;
  html: string;
}

/** Every HTML file of `out/`, the stubs of old addresses included. */
export function htmlFiles(): BuiltPage[] {
  return listFiles(OUT)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: `/${file.replace(/(?:^index)?\.html$/, '')}`,
      html: readFileSync(`${OUT}/${file}`, 'utf8'),
    }));
}

/** Every page of `out/`; stubs are none. */
export function builtPages(): BuiltPage[] {
  return htmlFiles().filter(({ html }) => !html.includes('http-equiv="refresh"'));
}
