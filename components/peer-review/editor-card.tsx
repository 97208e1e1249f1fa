import { Avatar } from '@/components/ui/avatar';
import { Label } from '@/components/ui/label';
import type { EditorProfile } from '@/lib/community/editors';

/** The title and organization of an editor. */
export function editorDetails({ isEditorInChief, organization }: EditorProfile): string {
  return [isEditorInChief && 'Editor in chief', organization].filter(Boolean).join(', ');
}

/** A row of `people-filter`, which shows editors by their fields. */
export function EditorCard({ editor, picture }: { editor: EditorProfile; picture?: string }) {
  const { handle, name, href, science, skills } = editor;
  const details = editorDetails(editor);
  return (
    <li
      id={handle.toLowerCase()}
      data-field={[...science, ...skills].map(({ id }) => id).join(' ')}
      className="flex flex-col rounded-lg border border-line bg-surface p-5 wrap-anywhere"
    >
      <div className="flex items-center gap-4">
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
      {science.length > 0 && (
        <ul aria-label="Science" className="mt-4 flex flex-wrap gap-1.5">
          {science.map(({ id, label }) => (
            <li key={id}>
              <Label tone="teal">{label}</Label>
            </li>
          ))}
        </ul>
      )}
      {skills.length > 0 && (
        <p className="mt-3 text-sm text-ink-soft">
          <span className="font-bold">Skills:</span> {skills.map(({ label }) => label).join(', ')}
        </p>
      )}
    </li>
  );
}
