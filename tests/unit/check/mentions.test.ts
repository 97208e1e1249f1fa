import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { checkMentions } from '@/lib/check/rules/mentions';

const body = `
<EventCard slug="sprnt" />

Text with <PackageCard slug="pandera" /> inside.

<Instructors handles="LWasser, nobody-at-all" />
`;

function findings(known: {
  handles: string[];
  packages: string[];
  events: string[];
  posts: string[];
}) {
  const text = `---\ntitle: A post\n---\n${body}`;
  const { document } = checkFrontMatter({ file: 'blog/a-post.mdx', text }, 'post');
  return checkMentions([document], known).map(
    ({ line, severity, message, fix }) => `${line} ${severity} ${message} ${fix}`,
  );
}

describe('checkMentions', () => {
  it('names components that name what does not exist, with line and suggestion', () => {
    const known = { handles: ['lwasser'], packages: ['pandera'], events: ['sprint'], posts: [] };
    expect(findings(known)).toEqual([
      '5 error <EventCard>: "sprnt" is not a known event. Write sprint',
      '9 error <Instructors>: "nobody-at-all" is not a known person or team. To make the name known, add to content/data/authors.yml:\nnobody-at-all:\n  name: Their Name',
    ]);
  });

  it('only warns where a whole collection is empty', () => {
    const found = findings({
      handles: ['lwasser', 'nobody-at-all'],
      packages: [],
      events: [],
      posts: [],
    });
    expect(found.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '5 warning <EventCard>:',
      '7 warning <PackageCard>:',
    ]);
  });
});
