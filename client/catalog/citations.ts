import { siteAddress } from '../site-address';

/** The citation files that each package has, and how several are joined. */
const FORMATS = [
  { label: 'BibTeX', file: 'citation.bib', type: 'application/x-bibtex' },
  { label: 'RIS', file: 'citation.ris', type: 'application/x-research-info-systems' },
  { label: 'CSL-JSON', file: 'citation.json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

type Format = (typeof FORMATS)[number];

async function load(slug: string, file: string): Promise<string> {
  const response = await fetch(siteAddress(`/packages/${slug}/${file}`));
  if (!response.ok) throw new Error(`${file} of ${slug} answered ${response.status}.`);
  return response.text();
}

function save({ file, type }: Format, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file.replace('citation', 'citations');
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Joins the citations of several packages.
 * @param texts one file each; lists of CSL-JSON become one list
 */
export function joinCitations(file: Format['file'], texts: readonly string[]): string {
  if (file !== 'citation.json') return texts.join('\n');
  return `${JSON.stringify(
    texts.flatMap((text) => JSON.parse(text)),
    null,
    2,
  )}\n`;
}

export function citationButtons(slugs: readonly string[]): HTMLElement {
  const place = document.createElement('p');
  place.dataset.cite = '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  place.append(slugs.length === 1 ? 'Cite this package:' : `Cite these ${slugs.length} packages:`);
  for (const format of FORMATS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = format.label;
    button.addEventListener('click', async () => {
      try {
        const texts = await Promise.all(slugs.map((slug) => load(slug, format.file)));
        save(format, joinCitations(format.file, texts));
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
