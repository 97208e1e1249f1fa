import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { addressIssue } from '../safe-address';
import { didYouMean } from '../suggest';
import { type Jsx, textAttributes } from './attributes';
import { PAGE_IDS } from './page-ids';
import type { Refuse } from './refusal';
import { elementRules, emptyElements, insteadOf } from './registry';
import { videoOf, videoTag } from './video-address';

const ID = /^[\p{L}][\p{L}\p{N}_-]{0,99}$/u;

/**
 * What is wrong with an id in a text, and how to fix it: it can't be one of the page's own, nor one
 * that footnotes get.
 */
export function idIssue(id: string): [message: string, fix: string] | undefined {
  if (PAGE_IDS.has(id) || id.startsWith('user-content-') || id === 'footnote-label') {
    return [`The page itself uses the id "${id}".`, `Use another, such as ${id}-text.`];
  }
  if (ID.test(id)) return undefined;
  return [
    `The id "${id}" is not valid.`,
    'Start with a letter, and use letters, digits and hyphens.',
  ];
}

/** The component for a video that is embedded from its address. */
function embeddedVideo(node: Jsx): string | undefined {
  const src = textAttributes(node).find(({ name }) => name === 'src')?.value;
  const video = node.name === 'iframe' && src !== undefined ? videoOf(src) : undefined;
  return video && `Write ${videoTag(video)}`;
}

/** Checks that an element of HTML is one that bodies may use, and its attributes. */
export function checkElement(node: Jsx, refuse: Refuse): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elementRules, name) ? elementRules[name] : undefined;
  if (!allowed) {
    const fix =
      embeddedVideo(node) ??
      (Object.hasOwn(insteadOf, name) ? insteadOf[name] : undefined) ??
      `Use Markdown or one of the components.${didYouMean(name, Object.keys(elementRules))}`;
    refuse(node, 'component', `<${name}> is not allowed in the text.`, fix);
    return;
  }
  if (emptyElements.has(name) && node.children.length > 0) {
    refuse(node, 'component', `<${name}> takes no content.`, `Write <${name} />.`);
  }
  for (const attribute of node.attributes as MdxJsxAttribute[]) {
    const value = typeof attribute.value === 'string' ? attribute.value : '';
    if (!allowed.includes(attribute.name)) {
      refuse(
        node,
        'component',
        `<${name}> cannot have ${attribute.name}.`,
        'Remove the attribute.',
      );
    } else if (attribute.name === 'href' || attribute.name === 'cite') {
      const issue = addressIssue(value);
      if (issue) refuse(node, 'link', issue.message, issue.fix);
    } else if (attribute.name === 'id') {
      const issue = idIssue(value);
      if (issue) refuse(node, 'component', ...issue);
    }
  }
}
