import { Page } from '@/app/_shared/page';
import { queueItem } from '@/app/peer-review/queue/items';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { DataAge } from '@/components/peer-review/data-age';
import { FieldList } from '@/components/peer-review/field-list';
import { ReviewerSteps } from '@/components/peer-review/reviewer-steps';
import { WaitingPackages } from '@/components/peer-review/waiting-packages';
import { ButtonLink } from '@/components/ui/button-link';
import { readData } from '@/lib/content/data';
import { creditOfRef } from '@/lib/people';
import { byField } from '@/lib/reviews/fields';
import { dataAge, queueGroups } from '@/lib/reviews/queue';
import { stageFacts } from '@/lib/reviews/stages';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const description =
  'Review a scientific Python package with pyOpenSci: packages that need reviewers, how to sign up, and people who offered.';

export const metadata = pageMetadata({
  title: 'Become a reviewer',
  description,
  path: '/peer-review/reviewers',
});

const offerForm = `${site.repository}/issues/new?template=reviewer.yml`;

/** The stages in which a review needs reviewers, the most urgent first. */
const WAITING = [
  { stage: 'seeking-reviewers', note: 'The editor is asking people to review.' },
  { stage: 'editor-assigned', note: 'An editor is assigned, and looks for reviewers next.' },
] as const;

export default function ReviewersPage() {
  const offers = readData('reviewers').filter(({ available }) => available);
  const fields = byField(offers, ({ domains }) => domains).map(({ people, ...field }) => ({
    ...field,
    people: people.map(({ handle }) => creditOfRef({ handle })),
  }));
  const groups = queueGroups();
  const waiting = WAITING.flatMap(({ stage, note }) => {
    const entries = groups.find((group) => group.stage === stage)?.entries;
    return entries ? [{ title: stageFacts(stage).label, note, items: entries.map(queueItem) }] : [];
  });
  const age = dataAge();
  return (
    <Page current="/peer-review/reviewers">
      <PageHeading title="Become a reviewer">
        <p>
          You use Python for science, and you can say where a package helps you and where it loses
          you. That's enough to start: an editor answers your questions.
        </p>
        <p className="mt-6 flex flex-wrap gap-3 text-base">
          <ButtonLink href={site.guides.review}>Sign up as a reviewer</ButtonLink>
          <ButtonLink
            href="https://www.pyopensci.org/software-peer-review/how-to/reviewer-guide.html"
            look="outline"
          >
            Read the reviewer guide
          </ButtonLink>
        </p>
      </PageHeading>
      <ReviewerSteps offerForm={offerForm} />
      <Section
        id="waiting"
        title="Packages that need reviewers"
        more={{
          href: '/peer-review/queue?need=needs-reviewers',
          label: 'Filter by science domain',
        }}
      >
        {age && (
          <div className="mb-5 text-sm">
            <DataAge {...age} />
          </div>
        )}
        <WaitingPackages groups={waiting} />
      </Section>
      {fields.length > 0 && (
        <Section id="offers" title="People who offered to review">
          <FieldList fields={fields} />
          <p className="mt-4 text-ink-soft">Everyone can add or remove their entry at any time.</p>
        </Section>
      )}
    </Page>
  );
}
