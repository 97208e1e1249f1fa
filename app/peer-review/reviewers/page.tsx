import { Page } from '@/app/_shared/page';
import { queueItem } from '@/app/peer-review/queue/items';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { DataAge } from '@/components/peer-review/data-age';
import { FieldList } from '@/components/peer-review/field-list';
import { QueueEntry } from '@/components/peer-review/queue-entry';
import { ReviewerSteps } from '@/components/peer-review/reviewer-steps';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { readData } from '@/lib/content/data';
import { creditOfRef } from '@/lib/people';
import { byField } from '@/lib/reviews/fields';
import { dataAge, queueGroups } from '@/lib/reviews/queue';
import { stageFacts } from '@/lib/reviews/stages';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const description =
  'Review a scientific Python package with pyOpenSci: packages that need reviewers now, how to offer your help, and people who did.';

export const metadata = pageMetadata({
  title: 'Become a reviewer',
  description,
  path: '/peer-review/reviewers',
});

const offer = `${site.repository}/issues/new?template=reviewer.yml`;

export default function ReviewersPage() {
  const offers = readData('reviewers').filter(({ available }) => available);
  const fields = byField(offers, ({ domains }) => domains).map(({ people, ...field }) => ({
    ...field,
    people: people.map(({ handle }) => creditOfRef({ handle })),
  }));
  const waiting = queueGroups()
    .filter(({ stage }) => stageFacts(stage).need === 'Needs reviewers')
    .flatMap(({ entries }) => entries.map((entry) => ({ ...queueItem(entry), editors: [] })));
  const age = dataAge();
  return (
    <Page current="/peer-review/reviewers">
      <PageHeading title="Become a reviewer">
        <p>
          You use Python for science, and you can say where a package helps you and where it loses
          you. That's enough to start: an editor answers your questions.
        </p>
        <p className="mt-6 flex flex-wrap gap-3 text-base">
          <ButtonLink href={offer}>Offer to review</ButtonLink>
          <ButtonLink
            href="https://www.pyopensci.org/software-peer-review/how-to/reviewer-guide.html"
            look="outline"
          >
            Read the reviewer guide
          </ButtonLink>
        </p>
      </PageHeading>
      <ReviewerSteps />
      <Section
        id="waiting"
        title="Packages that need reviewers"
        more={{ href: '/peer-review/queue', label: 'Whole review queue' }}
      >
        {age && (
          <div className="mb-5 text-sm">
            <DataAge {...age} />
          </div>
        )}
        {waiting.length === 0 ? (
          <EmptyState title="Every open review has its reviewers">
            <p>Offer to review, and an editor will ask you when a package fits.</p>
          </EmptyState>
        ) : (
          <ul>
            {waiting.map((item) => (
              <QueueEntry key={item.issue} item={item} action="offer" />
            ))}
          </ul>
        )}
      </Section>
      <Section id="offers" title="People who offered to review">
        {fields.length === 0 ? (
          <EmptyState title="Be the first on this list">
            <p>
              It's opt-in: your GitHub handle, your fields, the languages you can review in, and
              whether you're available. You can remove yourself at any time.
            </p>
          </EmptyState>
        ) : (
          <FieldList fields={fields} />
        )}
      </Section>
    </Page>
  );
}
