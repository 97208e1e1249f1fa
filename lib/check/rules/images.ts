import { IMAGES, imageAddress } from '../../images/address';
import { error, type Finding, hint, type Problem, warning } from '../../problem';
import { isOwnImage, putImage } from '../../safe-address';
import { slugify } from '../../slug';
import { suggestPath } from '../../suggest';
import { isBlank } from '../../xml-characters';
import type { ContentLink } from '../links';

const GENERIC =
  /^(?:an? )?(?:image|picture|photo|screenshot|figure|graphic|logo|alt(?: text)?|png|jpe?g|gif|svg|webp)\.?$/i;
const SUPERFLUOUS = /^(?:an? )?(?:image|picture|photo|photograph) (?:of|showing) /i;

export interface ImageContext {
  /** Paths below `images/`. */
  images: ReadonlySet<string>;
  /** Those that an import lists as missing, see `readAwaitedImages`. */
  awaited: ReadonlySet<string>;
  title?: string;
  /** Whether that is a draft, whose images may still be to come. */
  isDraft: boolean;
}

function addressFinding(
  { url: written, checked, file }: ContentLink,
  { images, awaited, isDraft }: ImageContext,
): Finding | undefined {
  // The guard asks for the two characters before the name of a file beside the text.
  const url = checked && /^[^\s/\\:?#]+\.\w+$/.test(written) ? `./${written}` : written;
  const address = imageAddress(url, file);
  if (!address.startsWith(IMAGES)) {
    const isForeign = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
    const what = isForeign ? 'is loaded from another site' : 'is not in /images/';
    return checked ? undefined : error(`The image ${url} ${what}.`, putImage(url));
  }
  const path = address.slice(IMAGES.length);
  if (/\s/.test(path)) {
    // Others have been refused by the guard and the schema of covers.
    if (!isOwnImage(url)) return undefined;
    return error(`The image ${written} has a space in its name.`, putImage(written));
  }
  if (images.has(path)) return undefined;
  const near = suggestPath(path, images);
  const folder = file.replace(/\/[^/]*$/, '');
  const wanted = url.startsWith(IMAGES) ? `content/images/${path}` : `content/${path}`;
  // A file beside the document is named from there.
  const nearby = near?.startsWith(`${folder}/`)
    ? `.${near.slice(folder.length)}`
    : `${IMAGES}${near}`;
  return (isDraft || awaited.has(path) ? warning : error)(
    `The image ${written} is missing.`,
    near ? `Write ${nearby}, or add the file ${wanted}` : `Add the file ${wanted}`,
  );
}

/** What keeps an alternative text from saying what the image shows. */
function altFinding(url: string, alt: string, title: string | undefined): Finding | undefined {
  const bad = (message: string) =>
    warning(message, 'Say in a sentence what the image shows, for people who do not see it.');
  const text = alt.trim();
  const name = url.replace(/^.*\//, '');
  const superfluous = SUPERFLUOUS.exec(alt)?.[0];
  if (isBlank(text)) return bad('The image has no alternative text.');
  if ([name, name.replace(/\.\w+$/, '')].some((file) => slugify(text) === slugify(file))) {
    return bad('The alternative text is the name of the file.');
  }
  if (title !== undefined && slugify(text) === slugify(title)) {
    return bad('The alternative text is the title of the page.');
  }
  if (GENERIC.test(text)) return bad(`The alternative text "${text}" says nothing.`);
  if (superfluous === undefined) return undefined;
  const fix = 'Start with what the image shows: screen readers say that it is an image.';
  return hint(`The alternative text starts with "${superfluous.trim()}".`, fix);
}

/** An image must exist in the content folder, and say in words what it shows. */
export function checkImage(link: ContentLink, context: ImageContext): Problem[] {
  if (link.kind !== 'image') return [];
  const { kind: _, text: __, checked: ___, url, alt, ...place } = link;
  return [
    addressFinding(link, context),
    alt === undefined ? undefined : altFinding(url, alt, context.title),
  ].flatMap((finding) => (finding ? { ...place, rule: 'image', ...finding } : []));
}
