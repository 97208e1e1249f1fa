import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Markup } from '../markup/to-hast';
import type { Notes } from '../notes';

/** What is behind an image's address: a file of the content folder, or another site's. */
export type ImageTarget = { local: string } | { remote: string };

/** What turning HTML into MDX asks of the world around it. */
export interface MdxContext {
  title: string;
  code: Markup['code'];
  notes: Notes;
  /** The address that a link has on the new site; undefined where it is not allowed in the text. */
  link(href: string): string | undefined;
  image(src: string): ImageTarget;
  /** Ids of the body that its own links point at. */
  anchors: ReadonlySet<string>;
}

export type { Element, Handle, State };

export function classesOf({ properties }: Element): string[] {
  return [properties.className ?? []].flat().flatMap((name) => String(name).split(/\s+/));
}

/** A property as text; undefined when it is absent or empty. */
export function text(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  const shown = Array.isArray(value) ? value.join(' ') : value;
  return shown === undefined || shown === null || shown === false
    ? undefined
    : String(shown).trim() || undefined;
}
