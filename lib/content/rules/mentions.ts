import { didYouMean } from '../../suggest';
import type { Problem } from '../problem';
import type { CheckedDocument } from './front-matter';
import { inBody } from './place';
import type { KnownNames } from './references';

/** Packages, events and people that the components of a body name must exist. */
export function checkMentions(documents: readonly CheckedDocument[], known: KnownNames): Problem[] {
  const names = {
    package: known.packages,
    event: known.events,
    handle: known.handles.map((handle) => handle.toLowerCase()),
  };
  return documents.flatMap((document) =>
    document.body.mentions.flatMap(({ line, column, component, kind, name }): Problem[] => {
      const candidates = names[kind];
      const wanted = kind === 'handle' ? name.toLowerCase() : name;
      if (candidates.includes(wanted)) return [];
      const what =
        kind === 'handle' ? `"${name}" is nobody we know` : `there is no ${kind} "${name}"`;
      const use = kind === 'handle' ? 'a GitHub name of the data' : 'the slug of its page';
      return [
        {
          ...inBody(document, { line, column }),
          // A folder without a single one of them is being set up, or holds a part of a site.
          severity: candidates.length === 0 ? 'warning' : 'error',
          rule: 'reference',
          message: `<${component}>: ${what}.`,
          mend: `Use ${use}.${didYouMean(wanted, candidates)}`,
        },
      ];
    }),
  );
}
