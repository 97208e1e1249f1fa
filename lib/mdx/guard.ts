import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { isOwnImage, isSafeAddress, PUT_IMAGE } from '../safe-address';
import { didYouMean } from '../suggest';
import { checkComponent } from './guard-component';
import { checkMath } from './math';
import type { Refusal, Refuse } from './refusal';
import { elementRules, emptyElements, insteadOf } from './registry';

const NO_CODE =
  'Bodies run no code. Write the text itself; put code in backticks and \\{ before a brace.';
const NO_IMPORT = `${NO_CODE} Components need no import.`;

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, refuse: Refuse): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elementRules, name) ? elementRules[name] : undefined;
  if (!allowed) {
    const fix =
      (Object.hasOwn(insteadOf, name) && insteadOf[name]) ||
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
    } else if (['href', 'cite'].includes(attribute.name) && !isSafeAddress(value)) {
      refuse(
        node,
        'link',
        `The address "${value}" is refused.`,
        'Use https://… or a path of this site.',
      );
    }
  }
}

function checkJsx(node: MdxJsxFlowElement | MdxJsxTextElement, refuse: Refuse): void {
  const name = node.name ?? '';
  if (name === '') {
    refuse(
      node,
      'code',
      'A fragment <>…</> is not allowed in the text.',
      'Remove its tags and keep the content.',
    );
    return;
  }
  const code = node.attributes.filter(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  for (const attribute of code) {
    const named = attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}` : '';
    refuse(
      node,
      'code',
      `<${name}> has an expression in braces${named && ` for${named}`}.`,
      'Write attribute values in quotes: name="value".',
    );
  }
  if (code.length > 0) return;
  if (/^[a-z]/.test(name)) checkElement(node, refuse);
  else checkComponent(node, refuse);
}

function checkAddress(node: Link | Image | Definition, isImage: boolean, refuse: Refuse): void {
  const { url } = node;
  const message = `The address "${url}" is refused.`;
  if (isImage && !isOwnImage(url)) {
    refuse(node, 'image', message, PUT_IMAGE);
  } else if (!isSafeAddress(url)) {
    refuse(node, 'link', message, 'Use https://… or a path of this site.');
  }
}

/**
 * Finds everything that is not allowed in a body: code, unknown elements,
 * unknown components and attributes, addresses that run scripts, a second title.
 * @param tree the body as MDX
 */
export function findRefusals(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (node, rule, message, fix) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    refusals.push({ line, column, rule, message, fix });
  };
  const images = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }: ImageReference) => void images.add(identifier));
  visit(tree, (node: Node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        refuse(node, 'code', 'import and export are not allowed in the text.', NO_IMPORT);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(node, 'code', 'An expression in braces is not allowed in the text.', NO_CODE);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkJsx(node as MdxJsxFlowElement, refuse);
        break;
      case 'link':
      case 'image':
      case 'definition': {
        const address = node as Link | Image | Definition;
        const isImage =
          address.type === 'definition' ? images.has(address.identifier) : address.type === 'image';
        checkAddress(address, isImage, refuse);
        break;
      }
      case 'math':
      case 'inlineMath':
        checkMath(node, refuse);
        break;
      case 'heading':
        if ((node as { depth?: number }).depth === 1) {
          refuse(
            node,
            'heading',
            'A first-level heading is not allowed in the text.',
            'The title is the first-level heading of the page: start with ##.',
          );
        }
        break;
    }
  });
  return refusals;
}
