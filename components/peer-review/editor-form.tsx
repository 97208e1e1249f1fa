import { type FilterChoice, FilterSelect, FilterStatus } from '@/components/ui/filter-select';

/** The field by which editors are filtered. Works where scripts run. */
export function EditorForm({ fields, total }: { fields: readonly FilterChoice[]; total: number }) {
  return (
    <search aria-label="Editors" className="page flex flex-wrap items-end gap-x-6 gap-y-3">
      <form action="/peer-review/editors" className="grow basis-80 sm:grow-0">
        <FilterSelect
          id="editor-field"
          name="field"
          label="Field or skill"
          choices={[{ value: '', label: 'All fields' }, ...fields]}
        />
      </form>
      <FilterStatus total={total} what="editors" />
    </search>
  );
}
