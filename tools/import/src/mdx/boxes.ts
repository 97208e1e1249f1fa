import type { Element } from 'hast';
import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { plainLine } from '../fields/texts';
import { classesOf, type Handle, type MdxContext, type State, text } from './context';
import { playerOf } from './embeds';
import { flow } from './jsx';

const types: Readonly<Record<string, string>> = {
  'notice--danger': 'danger',
  'notice--info': 'info',
  'notice--primary': 'info',
  'notice--success': 'success',
  'notice--warning': 'warning',
  caution: 'warning',
  danger: 'danger',
  important: 'warning',
  tip: 'success',
  warning: 'warning',
};

/** Classes of boxes: of Minimal Mistakes, and of Just the Docs, where `note-title` has a title. */
const BOX = /^(?:notice(?:--.*)?|(?:caution|danger|important|note|tip|warning)(?:-title)?)$/;

/** The box that an element's classes mean. */
function boxOf(element: Element): { name: 'Notice' | 'PullQuote'; type?: string } | undefined {
  const classes = classesOf(element);
  if (classes.some((name) => /^(?:highlight-quote|pull-?quote)/.test(name)))
    return { name: 'PullQuote' };
  if (!classes.some((name) => BOX.test(name))) return undefined;
  const kinds = classes.map((name) => types[name.replace(/-title$/, '')]);
  return { name: 'Notice', type: kinds.find(Boolean) ?? 'info' };
}

/** Takes a heading that opens a box off it: it becomes the box's title. */
function takeTitle(children: Nodes[], isTitled = false): string | undefined {
  const [first] = children;
  const isTitle = first?.type === 'heading' || (isTitled && first?.type === 'paragraph');
  if (!isTitle || children.length < 2) return undefined;
  const plain = (first as Heading).children.every((child) =>
    ['text', 'strong', 'emphasis'].includes(child.type),
  );
  if (!plain) return undefined;
  children.shift();
  return textOf(first);
}

const blocksOf = (state: State, content: Nodes[]): Nodes[] =>
  state.toFlow(content as never) as Nodes[];

/** Wraps what a handler makes of an element in the box that its classes mean. */
export function boxed(inner: (state: State, element: Element, parent: never) => unknown): Handle {
  return (state, element, parent) => {
    const made = [inner(state, element, parent as never) ?? []].flat() as Nodes[];
    const box = boxOf(element);
    if (!box || made.length === 0) return made;
    const blocks = blocksOf(state, made);
    if (box.name === 'PullQuote') {
      const quoted = blocks.flatMap((block) =>
        block.type === 'blockquote' ? (block.children as Nodes[]) : [block],
      );
      const short = quoted.length === 1 && quoted[0]?.type === 'paragraph';
      return short
        ? (flow('PullQuote', {}, quoted) as Nodes)
        : (flow('Notice', { type: 'quote' }, quoted) as Nodes);
    }
    const [only] = blocks;
    const inside =
      blocks.length === 1 && only?.type === 'blockquote' ? (only.children as Nodes[]) : blocks;
    const isTitled = classesOf(element).some((name) => name.endsWith('-title'));
    const title = takeTitle(inside, isTitled);
    return flow('Notice', { type: box.type, title }, inside) as Nodes;
  };
}

/** A component that Liquid or a shortcode left, see `section()`. */
export function component(state: State, element: Element, context: MdxContext): Nodes[] {
  const name = text(element, 'dataComponent') ?? '';
  const content = state.all(element) as Nodes[];
  const blocks = content.length > 0 ? blocksOf(state, content) : [];
  const value = (key: string) => {
    const given = text(element, `data${key}`);
    return given && /^(?:Author|Context|Title)$/.test(key) ? plainLine(given) : given;
  };
  switch (name) {
    case 'Notice': {
      const title = value('Title') ?? takeTitle(blocks);
      if (blocks.length === 0) return [];
      return [flow('Notice', { type: value('Type'), title }, blocks) as Nodes];
    }
    case 'PullQuote':
      if (blocks.length === 0) return [];
      return [
        flow('PullQuote', { author: value('Author'), context: value('Context') }, blocks) as Nodes,
      ];
    case 'Video': {
      const id = value('Id') ?? '';
      const player = playerOf(id) ?? {
        id,
        provider: value('Provider')?.toLowerCase() === 'vimeo' ? 'vimeo' : 'youtube',
      };
      if (id === '') {
        context.notes.add('left-out', 'a video', 'it has no id');
        return [];
      }
      const title = value('Title');
      if (!title)
        context.notes.add(
          'person',
          id,
          'a video without a title; the title of the text stands for now',
        );
      return [flow('Video', { ...player, title: title ?? `Video: ${context.title}` }) as Nodes];
    }
    case 'Card': {
      const title = value('Title') ?? takeTitle(blocks) ?? 'Read more';
      const raw = value('Href');
      const href = raw && context.link(raw);
      const body =
        blocks.length > 0
          ? blocks
          : [{ type: 'paragraph', children: [{ type: 'text', value: title }] } as Nodes];
      return [flow('Card', { title, href }, body) as Nodes];
    }
    case 'Cards':
      return blocks.length > 0 ? [flow('Cards', {}, blocks) as Nodes] : [];
    case 'Instructors':
      return [flow('Instructors', { handles: value('Handles') }) as Nodes];
    case 'ConnectWithUs':
      return [flow('ConnectWithUs') as Nodes];
    default:
      return blocks;
  }
}
