import { notFound } from 'next/navigation';
import { Page } from '@/app/_shared/page';
import { previewParams } from '@/app/_shared/params';
import { ChangedText } from '@/components/drafts/changed-text';
import { DraftEntry } from '@/components/drafts/draft-entry';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { readingMinutes } from '@/lib/blog';
import { type Draft, getDraftsPage } from '@/lib/drafts';
import { branch } from '@/lib/env';
import { pageMetadata } from '@/lib/seo/metadata';
import { absoluteUrl, editUrl, urls } from '@/lib/urls';

export const dynamicParams = false;

export const generateStaticParams = previewParams;

const description =
  'Drafts, scheduled and changed texts: when they go out, what they still lack, and how others will see them.';

export const metadata = pageMetadata({
  title: 'Not out yet',
  description,
  path: '/drafts',
  hidden: true,
});

function Entry({ draft }: { draft: Draft }) {
  const { title, description, lang, path, file, kind, body } = draft;
  const slug = path.replace(/.*\//, '');
  const image = { post: urls.postImage(slug), event: urls.eventImage(slug), page: '/og.png' }[kind];
  return (
    <DraftEntry
      draft={draft}
      minutes={readingMinutes(body)}
      edit={editUrl(file, branch)}
      shared={{ title, description, lang, url: absoluteUrl(path), image }}
    />
  );
}

const states = [
  { state: 'scheduled', title: 'Scheduled' },
  { state: 'draft', title: 'Drafts' },
] as const;

export default function DraftsPage() {
  const content = getDraftsPage();
  if (!content) notFound();
  const { drafts, changed = [] } = content;
  return (
    <Page>
      <PageHeading title="Not out yet">
        <p>{description}</p>
      </PageHeading>
      {drafts.length === 0 && changed.length === 0 && (
        <div className="page">
          <EmptyState title="Everything is out." />
        </div>
      )}
      {states.map(({ state, title }) => {
        const entries = drafts.filter((draft) => draft.state === state);
        if (entries.length === 0) return null;
        return (
          <Section key={state} id={state} title={title}>
            {entries.map((draft) => (
              <Entry key={draft.path} draft={draft} />
            ))}
          </Section>
        );
      })}
      {changed.length > 0 && (
        <Section id="changed" title="Changed texts">
          {changed.map((text) => (
            <ChangedText key={text.file} {...text} edit={editUrl(text.file, branch)} />
          ))}
        </Section>
      )}
    </Page>
  );
}
