import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { addressIssue, isOwnImage, putImage } from '../safe-address';
import { type Jsx, textAttributes } from './attributes';
import { checkComponent } from './guard-component';
import { checkElement } from './guard-element';
import { checkMath } from './math';
import { placeOf } from './places';
import type { Refusal, Refuse } from './refusal';

const NO_CODE = 'Write the text itself. Put code in backticks, and write \\{ for a brace in text.';
const NO_IMPORT = `${NO_CODE} Components need no import.`;

/** An import or export of JavaScript (ECMA-262, 16.2), at the start of a paragraph. */
const ESM =
  /^(?:import\s*(?:["']|[\w*{][^"']*\sfrom\s*["'])|export\s*(?:[{*]|(?:default|const|let|var|async|function|class)\s))/;

function checkJsx(node: Jsx, refuse: Refuse): void {
  const name = node.name ?? '';
  if (name === '') {
    const fix = 'Remove its tags and keep the content.';
    refuse(node, 'code', 'A fragment <>…</> is not allowed in the text.', fix);
    return;
  }
  const code = node.attributes.filter(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  for (const attribute of code) {
    const named = attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}` : '';
    const message = `<${name}> has an expression in braces${named && ` for${named}`}.`;
    refuse(node, 'code', message, 'Write attribute values in quotes: name="value".');
  }
  if (code.length > 0) return;
  if (/^[a-z]/.test(name)) checkElement(node, refuse);
  else checkComponent(node, refuse);
}

function checkUnique(node: Jsx, ids: Set<string>, refuse: Refuse): void {
  if (!/^[a-z]/.test(node.name ?? '')) return;
  for (const { name, value: id } of textAttributes(node)) {
    if (name !== 'id') continue;
    if (ids.has(id)) {
      const message = `The id "${id}" is used twice.`;
      refuse(node, 'component', message, 'Give each element an id of its own.');
    }
    ids.add(id);
  }
}

function checkAddress(node: Link | Image | Definition, isImage: boolean, refuse: Refuse): void {
  const { url } = node;
  if (isImage && !isOwnImage(url)) {
    refuse(node, 'image', `The address "${url}" is not allowed for an image.`, putImage(url));
    return;
  }
  const issue = addressIssue(url);
  if (issue) refuse(node, 'link', issue.message, issue.fix);
}

/**
 * Finds everything that is not allowed in a body: code, unknown elements,
 * unknown components and attributes, addresses that run scripts, a second title.
 * @param tree the body as MDX
 */
export function findRefusals(tree: Root, body: string): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (node, rule, message, fix) => {
    refusals.push({ ...placeOf(node), rule, message, fix });
  };
  const images = new Set<string>();
  const ids = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }: ImageReference) => void images.add(identifier));
  visit(tree, (node: Node) => {
    switch (node.type) {
      case 'paragraph':
        if (!ESM.test(body.slice(node.position?.start.offset, node.position?.end.offset))) break;
        refuse(node, 'code', 'import and export are not allowed in the text.', NO_IMPORT);
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(node, 'code', 'An expression in braces is not allowed in the text.', NO_CODE);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkJsx(node as Jsx, refuse);
        checkUnique(node as Jsx, ids, refuse);
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
