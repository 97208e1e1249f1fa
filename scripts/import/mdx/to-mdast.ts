import type { Element, Root as HastRoot } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { boxed, component } from './boxes';
import { type Handle, type MdxContext, type State, text } from './context';
import { embed } from './embeds';
import { anchor, icon, isPhrasing, kept, keptElements } from './inline';
import { flow, inline } from './jsx';
import { figureNodes, imageNode } from './media';

type Default = (state: State, element: Element, parent: never) => unknown;
const handlerOf = (name: keyof typeof defaultHandlers) =>
  defaultHandlers[name] as unknown as Default;
const content: Default = (state, element) => state.all(element);

/** A table cell holds one line: blocks in it are joined by line breaks. */
function cell(state: State, element: Element): Nodes {
  const blocks = state.all(element) as Nodes[];
  const children: Nodes[] = [];
  const add = (nodes: Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'break') children.push(inline('br') as Nodes);
      else if (isPhrasing(node) && node.type !== 'listItem') children.push(node);
      else if (node.type === 'code') children.push({ type: 'inlineCode', value: node.value });
      else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') children.push(node);
      else if ('children' in node) {
        if (children.length > 0 && node.type !== 'list') children.push(inline('br') as Nodes);
        add(node.children as Nodes[]);
      }
    }
  };
  add(blocks);
  return { type: 'tableCell', children } as Nodes;
}

/** A table, after its caption where it has one. */
const table: Default = (state, element, parent) => {
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const shown = caption?.type === 'element' ? (state.all(caption) as Nodes[]) : [];
  const made = handlerOf('table')(state, element, parent) as Nodes;
  return shown.length > 0
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: shown }] }, made]
    : made;
};

function details(state: State, element: Element): Nodes {
  const summary = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  );
  const rest = { ...element, children: element.children.filter((child) => child !== summary) };
  const label = summary?.type === 'element' ? (state.all(summary) as Nodes[]) : [];
  const plain = label.flatMap((node) =>
    isPhrasing(node) ? [node] : 'children' in node ? (node.children as Nodes[]) : [],
  );
  const words = plain.length > 0 ? plain : [{ type: 'text', value: 'Details' } as Nodes];
  const head = { type: 'paragraph', children: [inline('summary', {}, words)] };
  const blocks = state.toFlow(state.all(rest) as never) as Nodes[];
  return flow('details', {}, [head, ...blocks]) as Nodes;
}

function heading(state: State, element: Element, parent: never): unknown {
  const made = handlerOf(element.tagName as 'h1')(state, element, parent) as Nodes;
  // Links of the old page to this heading are told apart by the ids it had there.
  made.data = {
    ...made.data,
    ...({ oldId: text(element, 'id'), words: textOf(element) } as object),
  };
  return made;
}

function handlersFor(context: MdxContext): Record<string, Handle> {
  const dropped: Handle = (_state, element) => {
    const what = text(element, 'src') ?? text(element, 'href') ?? textOf(element);
    context.notes.add(
      'left-out',
      `<${element.tagName}> ${what}`,
      'posts run no code and carry no look of their own',
    );
    return undefined;
  };
  const drawing: Handle = (_state, element) => {
    context.notes.add(
      'left-out',
      `<${element.tagName}> ${textOf(element)}`,
      'a drawing in the markup; save it as an image',
    );
    return undefined;
  };
  const section: Default = (state, element, parent) => {
    const code = text(element, 'dataCode');
    if (code !== undefined) return context.code[Number(code)];
    const footnote = text(element, 'dataFootnote');
    if (footnote) {
      const children = state.toFlow(state.all(element) as never);
      return { type: 'footnoteDefinition', identifier: footnote, label: footnote, children };
    }
    return text(element, 'dataComponent')
      ? component(state, element, context)
      : content(state, element, parent);
  };
  const blocks = ['p', 'ul', 'ol', 'blockquote', 'dl'] as const;
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  const embedded = embed(context);
  const handlers: Record<string, Handle | Default> = {
    ...Object.fromEntries(blocks.map((name) => [name, boxed(handlerOf(name))])),
    ...Object.fromEntries(
      ['div', 'article', 'aside', 'center', 'header', 'footer', 'main', 'nav', 'address'].map(
        (name) => [name, boxed(content)],
      ),
    ),
    ...Object.fromEntries(headings.map((name) => [name, boxed(heading as Default)])),
    ...Object.fromEntries(
      keptElements.map((name) => [
        name,
        (state: State, element: Element) => kept(state, element, context),
      ]),
    ),
    ...Object.fromEntries(
      ['iframe', 'video', 'audio', 'object', 'embed'].map((name) => [name, embedded]),
    ),
    ...Object.fromEntries(
      ['script', 'style', 'link', 'meta', 'noscript', 'template'].map((name) => [name, dropped]),
    ),
    ...Object.fromEntries(['svg', 'canvas'].map((name) => [name, drawing])),
    section: boxed(section),
    table: boxed(table),
    td: cell as never,
    th: cell as never,
    details: details as never,
    figure: boxed(((state: State, element: Element) =>
      figureNodes(state, element, context)) as Default),
    picture: ((state: State, element: Element) => figureNodes(state, element, context)) as never,
    img: ((_state: State, element: Element) => imageNode(element, context)) as never,
    a: anchor(context),
    i: icon(context, true),
    span: icon(context, false),
    code: (state: State, element: Element, parent: unknown) => {
      const code = text(element, 'dataCode');
      return code === undefined
        ? handlerOf('code')(state, element, parent as never)
        : (context.code[Number(code)] as never);
    },
    sup: (state: State, element: Element) => {
      const label = text(element, 'dataFootnote');
      return label
        ? ({ type: 'footnoteReference', identifier: label, label } as Nodes)
        : kept(state, element, context);
    },
  };
  return handlers as Record<string, Handle>;
}

/** Turns a tree of HTML into Markdown with our components. */
export function toMdast(tree: HastRoot, context: MdxContext): Root {
  const comment = (_state: State, { value }: { value: string }) => {
    if (value.trim() === '') return undefined;
    context.notes.add('left-out', `<!--${value}-->`, 'a comment, which no reader sees');
    return undefined;
  };
  const processor = unified().use(rehypeRemark, {
    handlers: handlersFor(context),
    nodeHandlers: { comment },
    document: true,
  });
  return processor.runSync(tree) as unknown as Root;
}
