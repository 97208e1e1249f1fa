import { Avatar } from '@/components/ui/avatar';
import { Label } from '@/components/ui/label';
import { type EditorProfile, sciencesOf } from '@/lib/community/editors';
import { counted } from '@/lib/counted';

export function editorDetails({ isEditorInChief, organization }: EditorProfile): string {
  return [isEditorInChief && 'Editor in chief', organization].filter(Boolean).join(', ');
}

/** A row of `people-filter`, which shows editors by their fields. */
export function EditorRow({ editor, picture }: { editor: EditorProfile; picture?: string }) {
  const { handle, name, href, science, skills, packages, edited } = editor;
  const details = editorDetails(editor);
  const sciences = edited
    .map(({ label, count }) => (count > 1 ? `${label} (${count})` : label))
    .join(', ');
  return (
    <li
      id={handle.toLowerCase()}
      data-field={[...sciencesOf(editor), ...skills].map(({ id }) => id).join(' ')}
      className="grid gap-x-8 gap-y-3 border-t border-line py-5 wrap-anywhere md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div className="flex items-center gap-4 self-start">
        <Avatar name={name} handle={handle} size={56} picture={picture} />
        <div className="min-w-0">
          <h3 className="text-lg">
            <a href={href} className="text-brand">
              {name}
            </a>
          </h3>
          {details && <p className="text-sm text-ink-soft">{details}</p>}
        </div>
      </div>
      <div className="grid gap-2 self-center text-sm text-ink-soft">
        {science.length > 0 && (
          <ul aria-label="Science" className="flex flex-wrap gap-1.5">
            {science.map(({ id, label }) => (
              <li key={id}>
                <Label tone="teal">{label}</Label>
              </li>
            ))}
          </ul>
        )}
        {skills.length > 0 && (
          <p>
            <b>Skills:</b> {skills.map(({ label }) => label).join(', ')}
          </p>
        )}
        {edited.length > 0 && (
          <p>
            <b>Edited {counted(packages, 'package', 'packages')}:</b> {sciences}
          </p>
        )}
      </div>
    </li>
  );
}
