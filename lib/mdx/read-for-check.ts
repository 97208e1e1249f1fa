import type { Root } from 'hast';
import { toBodyTree } from './body-tree';
import { type PlainCode, plainCodeOf } from './code-languages';
import { type BodyEmail, emailsOf } from './emails';
import { type BodyIssue, explainParseError } from './explain';
import { anchorsOf, type Heading, headingsOf } from './headings';
import { type BodyLink, linksOfBody } from './links';
import { findLookalikes } from './lookalikes';
import { type Mention, mentionsOfBody } from './mentions';
import { type BodyPlaceholder, placeholdersOfBody } from './placeholders';
import type { Lookalike } from './places';
import { proseOf } from './prose';
import { recoverBody } from './recover';
import type { Refusal } from './refusal';

/** Everything that the rules check in a body; places are relative to the body. */
export interface BodyAnalysis {
  /** Why the body does not parse. The rest is read without the parts that these are about. */
  issues: BodyIssue[];
  refusals: Refusal[];
  headings: Heading[];
  anchors: ReadonlySet<string>;
  links: BodyLink[];
  mentions: Mention[];
  /** Markdown that is read in another way than its author may think. */
  lookalikes: Lookalike[];
  /** Code blocks that are shown without colors. */
  plainCode: PlainCode[];
  placeholders: BodyPlaceholder[];
  emails: BodyEmail[];
  /** The text, with everything but prose replaced by spaces. */
  prose: string;
}

const NOTHING: BodyAnalysis = {
  issues: [],
  refusals: [],
  headings: [],
  anchors: new Set(),
  links: [],
  mentions: [],
  lookalikes: [],
  plainCode: [],
  placeholders: [],
  emails: [],
  prose: '',
};

/** What the rules check in a body and, where nothing keeps a page from showing it, its tree. */
export function readForCheck(text: string): { analysis: BodyAnalysis; tree?: Root } {
  const { body, parsed, errors } = recoverBody(text);
  const issues = errors.map((error) => explainParseError(error, error.body));
  if (!parsed) return { analysis: { ...NOTHING, issues } };
  const { tree, refusals } = parsed;
  const shown = toBodyTree(tree);
  const analysis: BodyAnalysis = {
    issues,
    refusals,
    headings: headingsOf(shown),
    anchors: anchorsOf(shown),
    links: linksOfBody(tree),
    mentions: mentionsOfBody(tree),
    lookalikes: findLookalikes(tree, text),
    plainCode: plainCodeOf(tree),
    placeholders: placeholdersOfBody(tree),
    emails: emailsOf(shown),
    prose: proseOf(body, tree),
  };
  return issues.length === 0 && refusals.length === 0 ? { analysis, tree: shown } : { analysis };
}
