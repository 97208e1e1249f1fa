import type { Problem } from '../problem';
import type { Explanation } from './explain';

/** Markdown that is read in another way than its author may think; the place is relative to the body. */
export type Lookalike = Explanation & Pick<Problem, 'severity'>;

/** A lookalike whose place is that of the node it was found in. */
export type Finding = Omit<Lookalike, 'line' | 'column'>;
