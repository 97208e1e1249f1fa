import { ButtonLink } from '@/components/ui/button-link';
import { CopyText } from '@/components/ui/copy-text';
import { Label } from '@/components/ui/label';

const tones = ['purple', 'teal', 'rose', 'straw', 'red'] as const;
const field = 'min-h-11 w-full rounded-md border border-control bg-surface px-3';

/** What can be pressed or filled in, in every state; hover and focus show when they are tried. */
export function Controls() {
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="#controls">Filled</ButtonLink>
        <ButtonLink href="#controls" look="outline">
          Outline
        </ButtonLink>
      </div>
      <div className="flex flex-wrap gap-3 rounded-lg bg-band p-6">
        <ButtonLink href="#controls" look="light">
          Light, on a band
        </ButtonLink>
        <ButtonLink href="#controls" look="ghost">
          Ghost, on a band
        </ButtonLink>
      </div>
      <p className="flex flex-wrap gap-1.5">
        {tones.map((tone) => (
          <Label key={tone} tone={tone}>
            Label in {tone}
          </Label>
        ))}
      </p>
      <form className="grid items-start gap-4 sm:grid-cols-3">
        <label className="grid content-start gap-1">
          A field
          <input type="text" name="empty" placeholder="Its placeholder" className={field} />
        </label>
        <label className="grid content-start gap-1">
          A field that is filled
          <input type="text" name="filled" defaultValue="What somebody wrote" className={field} />
        </label>
        <label className="grid content-start gap-1">
          A field with an error
          <input
            type="text"
            name="invalid"
            defaultValue="no server"
            aria-invalid="true"
            aria-describedby="field-error"
            className={field}
          />
          <span id="field-error" className="text-sm text-on-red">
            Write the name of a server, such as example.social.
          </span>
        </label>
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="choice" defaultChecked /> Chosen
        </label>
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="other" /> Not chosen
        </label>
        <label className="flex min-h-11 items-center gap-2 text-ink-soft">
          <input type="checkbox" name="off" disabled /> Not to be had now
        </label>
      </form>
      <CopyText label="Command" text="pip install movingpandas" />
    </div>
  );
}
