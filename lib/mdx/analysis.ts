import { cachedValue } from '../build-cache';
import { keepTree } from './read-body';
import { type BodyAnalysis, readForCheck } from './read-for-check';

/** Analyzes a body once and keeps the results: the trees of a thousand posts are too large. */
export function analyzeBody(body: string): BodyAnalysis {
  const stored = cachedValue('analyses', body, () => {
    const { analysis, tree } = readForCheck(body);
    if (tree) keepTree(body, () => tree);
    return { ...analysis, anchors: [...analysis.anchors] };
  });
  return { ...stored, anchors: new Set(stored.anchors) };
}
