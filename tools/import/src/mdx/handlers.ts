import type { Element } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { State } from './context';

export type Handler = (state: State, element: Element, parent: never) => unknown;

export const handlerOf = (name: keyof typeof defaultHandlers) =>
  defaultHandlers[name] as unknown as Handler;

/** An element gives way to what it holds. */
export const content: Handler = (state, element) => state.all(element);

/** Elements that hold a run of text, whatever is written into them. */
const OF_TEXT = /^(?:span|small|i|b|em|strong|u|label|summary|h[1-6])$/;

/** A block gives way to what it holds, and its text stays apart from that of its neighbors. */
export const block: Handler = (state, element, parent) =>
  OF_TEXT.test((parent as Element | undefined)?.tagName ?? '')
    ? state.all(element)
    : state.toFlow(state.all(element));
