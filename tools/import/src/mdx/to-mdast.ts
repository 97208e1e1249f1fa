import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { boxed, component } from './boxes';
import { type Handle, type MdxContext, type State, text } from './context';
import { embed } from './embeds';
import { figureNodes } from './figures';
import { block, content, type Handler, handlerOf } from './handlers';
import { find, imageNode } from './images';
import { anchor, icon, kept, keptElements } from './inline';
import { cell, details, table } from './tables';

/** Whether a link shows nothing: the mark beside a heading that was copied from a page. */
const isMark = (child: ElementContent): boolean =>
  child.type === 'element' &&
  child.tagName === 'a' &&
  textOf(child).trim() === '' &&
  find(child, 'img').length === 0 &&
  child.properties.id === undefined;

function heading(state: State, element: Element, parent: never): unknown {
  const shown = { ...element, children: element.children.filter((child) => !isMark(child)) };
  const made = handlerOf(element.tagName as 'h1')(state, shown, parent) as Nodes;
  // Links of the old page find this heading by its old id.
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
  const section: Handler = (state, element, parent) => {
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
  const handlers: Record<string, Handle | Handler> = {
    ...Object.fromEntries(blocks.map((name) => [name, boxed(handlerOf(name))])),
    ...Object.fromEntries(
      ['div', 'article', 'aside', 'center', 'header', 'footer', 'main', 'nav', 'address'].map(
        (name) => [name, boxed(block)],
      ),
    ),
    ...Object.fromEntries(headings.map((name) => [name, boxed(heading as Handler)])),
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
      figureNodes(state, element, context)) as Handler),
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
