import type { Node } from 'unist';
import type { Position } from '../problem';

/** A construct that is not allowed in a body; its place is relative to the body. */
export interface Refusal extends Position {
  rule: 'code' | 'component' | 'link' | 'image' | 'heading' | 'math' | 'text';
  message: string;
  fix: string;
}

export type Refuse = (node: Node, rule: Refusal['rule'], message: string, fix: string) => void;
