import { Page } from '@/app/_shared/page';
import { DeferredScript } from '@/components/layout/deferred-script';
import { PageHeading } from '@/components/layout/page-heading';
import { Checklist } from '@/components/peer-review/checklist';
import { ButtonLink } from '@/components/ui/button-link';
import { criteriaGroups } from '@/lib/reviews/checklist';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const description =
  'A checklist for authors: what pyOpenSci looks at before and during open peer review of a scientific Python package.';

export const metadata = pageMetadata({
  title: 'Is my package ready?',
  description,
  path: '/peer-review/checklist',
});

export default function ChecklistPage() {
  return (
    <Page current="/peer-review/checklist">
      <div className="print:hidden">
        <PageHeading title="Is my package ready?">
          <p>
            Check what you have. Nothing needs to be perfect: reviewers help with the rest. If
            you're not sure about scope, ask with a{' '}
            <a href="/peer-review/queue/presubmissions">presubmission</a>.
          </p>
        </PageHeading>
      </div>
      <div className="page pb-8">
        <p className="hidden font-display text-2xl font-semibold print:mb-4 print:block">
          Is my package ready for peer review?
        </p>
        <Checklist groups={criteriaGroups}>
          <ButtonLink href={site.guides.submit}>Submit a package</ButtonLink>
        </Checklist>
      </div>
      <DeferredScript src="/assets/js/ready-checklist.js" />
    </Page>
  );
}
