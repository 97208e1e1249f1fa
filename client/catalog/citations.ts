import { download } from '../download';
import { element } from '../element';
import { load } from '../load';

/** The citation files that each package has, and how several are joined. */
const FORMATS = [
  ['BibTeX', 'citation.bib'],
  ['RIS', 'citation.ris'],
  ['CSL-JSON', 'citation.json'],
] as const;

type CitationFile = (typeof FORMATS)[number][1];

const textOf = async (slug: string, file: CitationFile): Promise<string> =>
  (await load(`/packages/${slug}/${file}`)).text();

/**
 * Joins the citations of several packages.
 * @param texts one file each; lists of CSL-JSON become one list
 */
export function joinCitations(file: CitationFile, texts: readonly string[]): string {
  if (file !== 'citation.json') return texts.join('\n');
  return `${JSON.stringify(
    texts.flatMap((text) => JSON.parse(text)),
    null,
    2,
  )}\n`;
}

/** Buttons that save the citations of packages as one file each. */
export function citationButtons(slugs: readonly string[]): HTMLElement {
  const words = slugs.length === 1 ? 'Cite this package:' : `Cite these ${slugs.length} packages:`;
  const place = element('p', { 'data-cite': '' }, words);
  const status = element('span', { role: 'status' });
  for (const [label, file] of FORMATS) {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', async () => {
      try {
        const texts = await Promise.all(slugs.map((slug) => textOf(slug, file)));
        download(file.replace('citation', 'citations'), new Blob([joinCitations(file, texts)]));
        status.textContent = 'Saved';
      } catch {
        status.textContent = 'Could not be loaded. Check your connection and try again.';
      }
    });
    place.append(' ', button);
  }
  place.append(' ', status);
  return place;
}
