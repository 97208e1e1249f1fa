import { Page } from '@/app/_shared/page';
import { DeferredScript } from '@/components/layout/deferred-script';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EditorForm } from '@/components/peer-review/editor-form';
import { EditorRow, editorDetails } from '@/components/peer-review/editor-row';
import { PersonRow } from '@/components/people/person-row';
import { EmptyState } from '@/components/ui/empty-state';
import { type EditorProfile, fieldChoices, getEditors } from '@/lib/community/editors';
import { avatarOf } from '@/lib/people/avatars';
import { pageMetadata } from '@/lib/seo/metadata';

const description =
  'The editors of pyOpenSci, who guide each review from start to finish, and the science and skills they know.';

export const metadata = pageMetadata({
  title: 'Editors',
  description,
  path: '/peer-review/editors',
});

const hasFields = ({ science, skills, edited }: EditorProfile): boolean =>
  science.length + skills.length + edited.length > 0;

export default function EditorsPage() {
  const editors = getEditors();
  const known = editors.filter(hasFields);
  const others = editors.filter((editor) => !hasFields(editor));
  return (
    <Page current="/peer-review/editors">
      <PageHeading title="Editors">
        <p>
          Editors guide a review from start to finish. An editor in chief chooses one for each
          package in the <a href="/peer-review/queue">review queue</a>, so you don't need to contact
          anyone before you submit.
        </p>
      </PageHeading>
      {editors.length === 0 && (
        <div className="page">
          <EmptyState title="No editors yet" />
        </div>
      )}
      <people-filter data-what="editors">
        {known.length > 0 && (
          <>
            <div className="script-only">
              <EditorForm fields={fieldChoices(editors)} total={editors.length} />
            </div>
            <Section id="fields" title="Editors, A to Z">
              <p className="mb-5 max-w-text text-ink-soft">
                Everyone here edits now. Tags are the sciences that editors chose for themselves;
                “Edited” names the sciences of accepted packages, of which each can have several.
              </p>
              <ul>
                {known.map((editor) => (
                  <EditorRow
                    key={editor.handle}
                    editor={editor}
                    picture={avatarOf(editor.handle)}
                  />
                ))}
              </ul>
            </Section>
          </>
        )}
        {others.length > 0 && (
          <Section id="more" title="Also on the team">
            <ul className="grid gap-x-8 gap-y-2 wrap-anywhere sm:grid-cols-2 lg:grid-cols-3">
              {others.map((editor) => (
                <PersonRow
                  key={editor.handle}
                  person={editor}
                  roles={[]}
                  picture={avatarOf(editor.handle)}
                  size="medium"
                  details={editorDetails(editor)}
                />
              ))}
            </ul>
          </Section>
        )}
      </people-filter>
      <DeferredScript src="/assets/js/people.js" />
    </Page>
  );
}
