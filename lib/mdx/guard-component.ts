import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { placeholders } from '../placeholders';
import { addressIssue, isOwnImage, putImage } from '../safe-address';
import { didYouMean } from '../suggest';
import { isBlank } from '../xml-characters';
import type { Jsx } from './attributes';
import type { Refuse } from './refusal';
import { componentRules, type PropKind } from './registry';
import { providerOf, videoOf } from './video-address';

const EXAMPLES: Readonly<Record<string, string>> = {
  alt: placeholders.alt,
  label: placeholders.label,
  src: './photo.jpg',
  href: '/blog',
};

const VIDEO: typeof EXAMPLES = { id: placeholders.videoId, title: placeholders.video };

/** What is wrong with the value of an attribute, and how to fix it. */
function valueIssue(
  name: string,
  kind: PropKind,
  value: string,
): [cause: string, fix: string] | undefined {
  if (isBlank(value)) return ['is empty', 'Write a value.'];
  if (Array.isArray(kind)) {
    return kind.includes(value)
      ? undefined
      : [`is "${value}"`, `Use ${kind.join(', ')}.${didYouMean(value, kind)}`];
  }
  const unsafe = kind === 'link' ? addressIssue(value) : undefined;
  if (unsafe) return [`is "${value}"`, unsafe.fix];
  const video = name === 'Video' ? videoOf(value) : undefined;
  if (video) {
    return [`is "${value}", the address of a video`, `Write id="${video.id}"${providerOf(video)}`];
  }
  if (kind === 'image' && !isOwnImage(value)) {
    return [`is "${value}"`, putImage(value)];
  }
  return undefined;
}

/** Checks that a component is known, and its attributes against its rule. */
export function checkComponent(node: Jsx, refuse: Refuse): void {
  const name = node.name ?? '';
  const refuseIt = (message: string, fix: string) => refuse(node, 'component', message, fix);
  const rule = Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
  if (!rule) {
    const names = Object.keys(componentRules);
    const fix = `Use one of ${names.join(', ')}.${didYouMean(name, names)}`;
    refuseIt(`There is no component <${name}>.`, fix);
    return;
  }
  const attributes = node.attributes as MdxJsxAttribute[];
  for (const attribute of attributes) {
    const prop = Object.hasOwn(rule.props, attribute.name) ? rule.props[attribute.name] : undefined;
    if (!prop) {
      const known = Object.keys(rule.props);
      const choices = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.';
      const fix = `${choices}${didYouMean(attribute.name, known)}`;
      refuseIt(`<${name}> has no attribute ${attribute.name}.`, fix);
      continue;
    }
    const value = typeof attribute.value === 'string' ? attribute.value : '';
    const issue = valueIssue(name, prop.kind, value);
    if (issue) refuseIt(`${attribute.name} of <${name}> ${issue[0]}.`, issue[1]);
  }
  for (const [prop, { required }] of Object.entries(rule.props)) {
    if (!required || attributes.some((attribute) => attribute.name === prop)) continue;
    const example = name === 'Video' ? VIDEO[prop] : EXAMPLES[prop];
    refuseIt(`<${name}> needs ${prop}.`, `Add ${prop}="${example ?? '…'}"`);
  }
  if (rule.children === 'none' && node.children.length > 0) {
    refuseIt(`<${name}> takes no content.`, `Write <${name} … />.`);
  }
  if (rule.children === 'required' && node.children.length === 0) {
    refuseIt(`<${name}> is empty.`, `Write <${name}>content</${name}>.`);
  }
}
