import type { Element } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { State } from './context';

export type Handler = (state: State, element: Element, parent: never) => unknown;

export const handlerOf = (name: keyof typeof defaultHandlers) =>
  defaultHandlers[name] as unknown as Handler;

/** An element gives way to what it holds. */
export const content: Handler = (state, element) => state.all(element);
