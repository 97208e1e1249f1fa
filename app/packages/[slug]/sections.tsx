import type { ReactNode } from 'react';
import { toMentions } from '@/app/_shared/mentions';
import { CitationFiles, CitationSource } from '@/components/packages/citation-source';
import { ReviewPeople } from '@/components/packages/review-people';
import { ReviewTimeline } from '@/components/packages/review-timeline';
import { CopyList } from '@/components/ui/copy-list';
import { MentionList } from '@/components/ui/mention-list';
import { mentionsOf } from '@/lib/community/mentions';
import { reviewTimes } from '@/lib/metrics/review-times';
import { getFiguresDate, getPackages, type Package } from '@/lib/packages';
import { badgeSize, badgeSnippets } from '@/lib/packages/badge';
import { citationTexts, packageCitation } from '@/lib/packages/citation';
import { creditOfRef } from '@/lib/people';
import { getReview, issueNumber } from '@/lib/reviews';
import { recordSteps } from '@/lib/reviews/record';
import { recordSpans } from '@/lib/reviews/spans';

/** The parts of a package's page after its header, installation, and facts. */
export function PackageSections({
  item,
  body,
  changes,
}: {
  item: Package;
  body?: ReactNode;
  /** What the review changed, as the note about the package says. */
  changes?: readonly string[];
}) {
  const { authors, maintainers, name, slug } = item;
  const { posts, events } = mentionsOf(item);
  const badge = badgeSize(item);
  const review = getReview(issueNumber(item.reviewIssue));
  const median = reviewTimes(getPackages()).all?.median;
  const citation = packageCitation(item);
  return (
    <div className="grid min-w-0 content-start gap-12">
      {body && <div className="prose">{body}</div>}
      <ReviewTimeline
        steps={recordSteps(item, review, changes).map(({ people, ...step }) => ({
          ...step,
          people: people?.map(creditOfRef),
        }))}
        spans={recordSpans(item, review)}
        issue={item.reviewIssue}
        usual={median === undefined ? undefined : { days: median, asOf: getFiguresDate() }}
      />
      <ReviewPeople authors={authors.map(creditOfRef)} maintainers={maintainers.map(creditOfRef)} />
      <CopyList
        id="cite"
        title="Cite this package"
        items={citationTexts(citation.csl, name)}
        after={<CitationFiles slug={slug} record={citation.record} />}
      >
        <CitationSource citation={citation} />
      </CopyList>
      <CopyList id="badge" title="Add the review badge" items={badgeSnippets(item)}>
        <img
          src={`/badges/${slug}.svg`}
          alt={`The badge of ${name}: pyOpenSci peer-reviewed`}
          width={badge.width}
          height={badge.height}
          loading="lazy"
        />
      </CopyList>
      <MentionList id="told" title="On the blog" mentions={toMentions(posts, events)} />
    </div>
  );
}
