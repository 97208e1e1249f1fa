import type { CatalogData, CatalogDocument } from '../../lib/catalog/document';
import { siteAddress } from '../site-address';
import { count } from './count';

type Words = ReadonlyArray<[tone: number, word: string]>;

/** The places of the template's labels: category, JOSS, DOI, partner, archived. */
const TONE = { category: 0, joss: 1, doi: 2, partner: 3, archived: 4 };

function labelsOf(document: CatalogDocument, labels: CatalogData['labels']): Words {
  return [
    ...document.categories
      .slice(0, 2)
      .map((id): [number, string] => [TONE.category, labels.category[id] ?? id]),
    ...(document.joss ? [[TONE.joss, 'JOSS'] as [number, string]] : []),
    ...(document.doi ? [[TONE.doi, 'DOI'] as [number, string]] : []),
    ...document.partners.map((id): [number, string] => [TONE.partner, labels.partner[id] ?? id]),
    ...(document.archived ? [[TONE.archived, 'Archived'] as [number, string]] : []),
  ];
}

/** The cards of the catalog: those the page came with, and others made from its template. */
export class Cards {
  readonly #known = new Map<string, Element>();
  readonly #template: Element | null;

  constructor(
    root: HTMLElement,
    private readonly list: HTMLElement,
  ) {
    for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-slug]')) {
      this.#known.set(card.dataset.slug ?? '', card);
    }
    this.#template = root.querySelector('[data-card-template] > *');
  }

  /** How many cards stand in the list. */
  get shown(): number {
    return this.list.childElementCount;
  }

  /** Replaces what stands in the list. */
  show(documents: readonly CatalogDocument[], labels: CatalogData['labels']): void {
    const cards = this.#cards(documents, labels);
    // A card that stays where it is costs no layout.
    const same = cards.findIndex((card, index) => this.list.children[index] !== card);
    const kept = same === -1 ? cards.length : same;
    while (this.list.children.length > kept) this.list.lastElementChild?.remove();
    this.list.append(...cards.slice(kept));
  }

  /** Adds to what stands in the list. */
  append(documents: readonly CatalogDocument[], labels: CatalogData['labels']): void {
    this.list.append(...this.#cards(documents, labels));
  }

  #cards(documents: readonly CatalogDocument[], labels: CatalogData['labels']): Element[] {
    return documents.flatMap((document) => {
      const card = this.#known.get(document.slug) ?? this.#make(document, labels);
      if (!card) return [];
      this.#known.set(document.slug, card);
      return [card];
    });
  }

  #make(document: CatalogDocument, labels: CatalogData['labels']): Element | undefined {
    const card = this.#template?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return undefined;
    const slot = (name: string) => card.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    const write = (name: string, text: string) => {
      const place = slot(name);
      if (place) place.textContent = text;
    };
    card.dataset.slug = document.slug;
    slot('name')?.setAttribute('href', siteAddress(`/packages/${document.slug}`));
    write('name', document.name);
    write('version', document.version ?? '');
    write('description', document.description);
    write('maintainers', document.maintainers);
    write('stars', document.stars === undefined ? '' : `${count(document.stars)} stars`);
    const place = slot('labels');
    const tones = [...(place?.children ?? [])];
    place?.replaceChildren(
      ...labelsOf(document, labels).flatMap(([tone, word]) => {
        const label = tones[tone]?.cloneNode() as HTMLElement | undefined;
        if (!label) return [];
        label.textContent = word;
        return [label];
      }),
    );
    return card;
  }
}
