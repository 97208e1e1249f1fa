import { CalendarDate } from '@/components/ui/calendar-date';
import { Facts } from '@/components/ui/facts';
import { Label } from '@/components/ui/label';
import { languageOf } from '@/lib/blog/language';
import type { Draft } from '@/lib/drafts';
import { LinkPreviews, type SharedPage } from './link-previews';
import { RemarkList } from './remark-list';

/** A text that is not out: when it will be, what it lacks, and how it will look to others. */
export function DraftEntry({
  draft,
  minutes,
  edit,
  shared,
}: {
  draft: Draft;
  /** How long it takes to read. */
  minutes: number;
  edit: string;
  shared: SharedPage;
}) {
  const { title, path, kind, state, day, description, figures, links, cover, missing } = draft;
  return (
    <article className="border-t border-line py-8">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <Label tone="straw">{state === 'draft' ? 'Draft' : 'Scheduled'}</Label>
        <span className="capitalize">{kind}</span>
        {day && <CalendarDate date={day} />}
      </p>
      <h3 className="mt-2 text-2xl">
        <a href={path} {...languageOf(draft)}>
          {title}
        </a>
      </h3>
      <div className="mt-5 grid gap-8 lg:grid-cols-[19rem_minmax(0,1fr)] [&_dd]:wrap-anywhere">
        <Facts
          facts={[
            { term: 'Description', value: `${description.length} characters` },
            { term: 'Reading time', value: `${minutes} min` },
            { term: 'Pictures in the text', value: figures },
            { term: 'Links', value: links },
            { term: 'Cover', value: cover ? 'chosen' : 'generated' },
            { term: 'File', value: <a href={edit}>{draft.file}</a> },
          ]}
        />
        <div className="min-w-0">
          <h4 className="mb-3 text-lg">What it still lacks</h4>
          <RemarkList remarks={missing} />
          <h4 className="mt-7 mb-3 text-lg">How others will see it</h4>
          <LinkPreviews page={shared} />
        </div>
      </div>
    </article>
  );
}
