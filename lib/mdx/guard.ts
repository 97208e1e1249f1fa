import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { isOwnImage, isSafeAddress, PUT_IMAGE } from '../safe-address';
import { didYouMean } from '../suggest';
import { checkComponent } from './guard-component';
import { checkMath } from './math';
import { elementRules, emptyElements, insteadOf } from './registry';

/** A construct that a body may not have; its place is relative to the body. */
export interface Refusal {
  line: number;
  column: number;
  rule: 'code' | 'component' | 'link' | 'image' | 'heading' | 'math';
  message: string;
  mend: string;
}

/** Something is refused: rule, message, mend, and the node it concerns. */
export type Refuse = (node: Node, rule: Refusal['rule'], message: string, mend: string) => void;

const NO_CODE =
  'Bodies run no code. Write the text itself; put code in backticks and \\{ before a brace.';
const NO_IMPORT = `${NO_CODE} Components need no import.`;

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, refuse: Refuse): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elementRules, name) ? elementRules[name] : undefined;
  if (!allowed) {
    const mend =
      (Object.hasOwn(insteadOf, name) && insteadOf[name]) ||
      `Use Markdown or one of the components.${didYouMean(name, Object.keys(elementRules))}`;
    refuse(node, 'component', `<${name}> cannot stand in a body.`, mend);
    return;
  }
  if (emptyElements.has(name) && node.children.length > 0) {
    refuse(node, 'component', `<${name}> holds no content.`, `Write <${name} />.`);
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
      'A fragment <>…</> has no meaning here.',
      'Remove it and keep what it holds.',
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
 * Finds everything in a body that posts from strangers may not have: code, foreign elements,
 * unknown components and attributes, addresses that run scripts, a second title.
 * @param tree the body as MDX
 */
export function findRefusals(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (node, rule, message, mend) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    refusals.push({ line, column, rule, message, mend });
  };
  const images = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }: ImageReference) => void images.add(identifier));
  visit(tree, (node: Node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        refuse(node, 'code', 'import and export cannot stand in a body.', NO_IMPORT);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(node, 'code', 'An expression in braces cannot stand in a body.', NO_CODE);
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
            'A body cannot have a first-level heading.',
            'The title is the page’s heading: start with ##.',
          );
        }
        break;
    }
  });
  return refusals;
}
