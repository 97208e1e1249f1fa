import { cachedValue } from '../build-cache';
import { type Explanation, explainParseError } from './explain';
import type { Refusal } from './guard';
import { anchorsOf, type Heading, headingsOf } from './headings';
import { type BodyLink, linksOfBody } from './links';
import { type Mention, mentionsOfBody } from './mentions';
import { parseBody } from './parse';
import { proseOf } from './prose';

/** All that is judged of a body; places are relative to it. */
export interface Survey {
  /** Why the body does not parse; nothing else is known of it then. */
  fault?: Explanation;
  refusals: Refusal[];
  headings: Heading[];
  anchors: ReadonlySet<string>;
  links: BodyLink[];
  mentions: Mention[];
  /** The text with everything blanked that is no prose. */
  prose: string;
}

/** A survey as it is stored. */
type StoredSurvey = Omit<Survey, 'anchors'> & { anchors: string[] };

function readBody(body: string): StoredSurvey {
  const parsed = parseBody(body);
  const nothing = {
    refusals: [],
    headings: [],
    anchors: [],
    links: [],
    mentions: [],
    prose: '',
  };
  if (parsed.tree === undefined) return { ...nothing, fault: explainParseError(parsed, body) };
  const { tree, refusals } = parsed;
  return {
    refusals,
    headings: headingsOf(tree),
    anchors: [...anchorsOf(tree)],
    links: linksOfBody(tree),
    mentions: mentionsOfBody(tree),
    prose: proseOf(body, tree),
  };
}

/** Reads a body once and keeps what the rules ask for: the trees of a thousand posts are too large. */
export function surveyBody(body: string): Survey {
  const stored = cachedValue('surveys', body, () => readBody(body));
  return { ...stored, anchors: new Set(stored.anchors) };
}
