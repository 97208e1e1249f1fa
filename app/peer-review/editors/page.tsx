import { Page } from '@/app/_shared/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { FieldList } from '@/components/peer-review/field-list';
import { Credits } from '@/components/ui/credits';
import { EmptyState } from '@/components/ui/empty-state';
import { creditOfRef, getPeople } from '@/lib/people';
import { getEditorialTeam } from '@/lib/reviews';
import { byField } from '@/lib/reviews/fields';
import { pageMetadata } from '@/lib/seo/metadata';

const description =
  'The editors of pyOpenSci by field: find who knows your science, or the skill that a review needs.';

export const metadata = pageMetadata({
  title: 'Find an editor',
  description,
  path: '/peer-review/editors',
});

const KINDS = [
  { kind: 'science', title: 'Science' },
  { kind: 'skill', title: 'Skills' },
] as const;

export default function EditorsPage() {
  const team = getEditorialTeam().editors.filter(({ active }) => active);
  const listed = new Set(
    team.filter(({ fields }) => fields.length > 0).map(({ handle }) => handle.toLowerCase()),
  );
  const board = getPeople().filter(
    ({ group }) => group === 'editor' || group === 'editor-in-chief',
  );
  const unlisted = new Map(
    [...board, ...team]
      .filter(({ handle }) => !listed.has(handle.toLowerCase()))
      .map(({ handle }) => [handle.toLowerCase(), creditOfRef({ handle })]),
  );
  const fields = byField(team, (editor) => editor.fields).map(({ people, ...field }) => ({
    ...field,
    people: people.map(({ handle }) => creditOfRef({ handle })),
  }));
  return (
    <Page current="/peer-review/editors">
      <PageHeading title="Find an editor">
        <p>
          Editors guide a review from start to finish. The editor in chief chooses one for each
          package in the <a href="/peer-review/queue">review queue</a>, so you don't need to contact
          anyone before you submit.
        </p>
      </PageHeading>
      {fields.length === 0 && (
        <div className="page">
          <EmptyState title="No editors have listed their fields yet" />
        </div>
      )}
      {KINDS.map(({ kind, title }) => {
        const own = fields.filter((field) => field.kind === kind);
        return (
          own.length > 0 && (
            <Section key={kind} id={kind} title={title}>
              <FieldList fields={own} />
            </Section>
          )
        );
      })}
      {unlisted.size > 0 && (
        <Section id="more" title="More editors">
          <p className="max-w-text">
            Their fields aren't listed yet: <Credits people={[...unlisted.values()]} />.
          </p>
        </Section>
      )}
    </Page>
  );
}
