import { IMAGES, imageAddress } from '../../images/address';
import type { Problem } from '../../problem';
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

function judgeAddress(
  { url: written, checked, file }: ContentLink,
  { images, awaited, isDraft }: ImageContext,
): Omit<Problem, 'file' | 'line' | 'column'>[] {
  const rule = 'image';
  // The guard asks for the two characters before the name of a file beside the text.
  const url = checked && /^[^\s/\\:?#]+\.\w+$/.test(written) ? `./${written}` : written;
  const address = imageAddress(url, file);
  if (!address.startsWith(IMAGES)) {
    if (checked) return [];
    const fix = putImage(url);
    const message = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)
      ? `The image ${url} is loaded from another site.`
      : `The image ${url} is not in /images/.`;
    return [{ rule, severity: 'error', message, fix }];
  }
  const path = address.slice(IMAGES.length);
  if (/\s/.test(path)) {
    // The guard and the schema of covers have refused it.
    if (!isOwnImage(url)) return [];
    const message = `The image ${written} has a space in its name.`;
    return [{ rule, severity: 'error', message, fix: putImage(written) }];
  }
  if (images.has(path)) return [];
  const near = suggestPath(path, images);
  const folder = file.replace(/\/[^/]*$/, '');
  const wanted = url.startsWith(IMAGES) ? `content/images/${path}` : `content/${path}`;
  // A file beside the document is named from there.
  const nearby = near?.startsWith(`${folder}/`)
    ? `.${near.slice(folder.length)}`
    : `${IMAGES}${near}`;
  return [
    {
      rule,
      severity: isDraft || awaited.has(path) ? 'warning' : 'error',
      message: `The image ${written} is missing.`,
      fix: near ? `Write ${nearby}, or add the file ${wanted}` : `Add the file ${wanted}`,
    },
  ];
}

function checkAlt(
  url: string,
  alt: string,
  title: string | undefined,
): [message: string, fix: string] | undefined {
  const fix = 'Say in a sentence what the image shows, for people who do not see it.';
  const text = alt.trim();
  const name = url.replace(/^.*\//, '');
  if (isBlank(text)) return ['The image has no alternative text.', fix];
  if ([name, name.replace(/\.\w+$/, '')].some((file) => slugify(text) === slugify(file))) {
    return ['The alternative text is the name of the file.', fix];
  }
  if (title !== undefined && slugify(text) === slugify(title)) {
    return ['The alternative text is the title of the page.', fix];
  }
  if (GENERIC.test(text)) return [`The alternative text "${text}" says nothing.`, fix];
  return undefined;
}

/** An image must exist in the content folder, and say in words what it shows. */
export function checkImage(link: ContentLink, context: ImageContext): Problem[] {
  if (link.kind !== 'image') return [];
  const { kind: _, text: __, checked: ___, url, alt, ...place } = link;
  const problems: Problem[] = judgeAddress(link, context).map((found) => ({ ...place, ...found }));
  const issue = alt === undefined ? undefined : checkAlt(url, alt, context.title);
  if (issue) {
    problems.push({
      ...place,
      rule: 'image',
      severity: 'warning',
      message: issue[0],
      fix: issue[1],
    });
  } else if (alt !== undefined && SUPERFLUOUS.test(alt)) {
    problems.push({
      ...place,
      rule: 'image',
      severity: 'hint',
      message: `The alternative text starts with "${SUPERFLUOUS.exec(alt)?.[0].trim()}".`,
      fix: 'Start with what the image shows: screen readers say that it is an image.',
    });
  }
  return problems;
}
