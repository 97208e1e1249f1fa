import clsx from 'clsx';
import { Select } from '@/components/ui/select';
import { looks } from './looks';
import { snippets } from './snippets';

/** What is written, the drafts of this browser, and the address of the text. */
export function Toolbar() {
  return (
    <div className="flex flex-wrap items-end gap-3 rounded-lg bg-sunken p-4 lg:col-span-2">
      <label className={looks.label}>
        What you write
        <Select className={looks.control} data-choose="kind">
          <option value="post">A post</option>
          <option value="event">An event</option>
        </Select>
      </label>
      <label className={looks.label}>
        Drafts in this browser
        <Select className={looks.control} data-choose="drafts" />
      </label>
      <button type="button" className={looks.button} data-do="new">
        New draft
      </button>
      <label className={clsx(looks.button, 'relative focus-within:outline-3')}>
        Open a file
        <input type="file" accept=".mdx,.md,text/markdown" className={looks.file} data-file />
      </label>
      <button
        type="button"
        className="min-h-11 cursor-pointer font-bold underline hover:no-underline disabled:cursor-default disabled:font-normal disabled:text-ink-soft disabled:no-underline"
        data-do="forget"
      >
        Delete draft
      </button>
      <p role="status" className="basis-full empty:sr-only" data-message />
    </div>
  );
}

/** The address of the text, and its editor. */
export function TextField() {
  return (
    <section aria-labelledby="write-text">
      <h2 id="write-text" className={looks.heading}>
        Text
      </h2>
      <div className={`${looks.field} mb-5`}>
        <label htmlFor="write-slug" className="font-bold">
          Page address
        </label>
        <span className="flex items-center gap-2">
          <span data-folder>/blog/</span>
          <input
            className={looks.control}
            id="write-slug"
            type="text"
            required
            data-slug
            aria-describedby="write-slug-help"
          />
        </span>
        <span id="write-slug-help" className={looks.help}>
          Lower-case letters, digits, and hyphens. It follows the title.
        </span>
      </div>
      <div className="overflow-clip rounded-md border-2 border-control has-[[data-editor]:focus-within]:outline-3 has-[[data-editor]:focus-within]:outline-offset-3 has-[[data-editor]:focus-within]:outline-accent">
        <div className="flex flex-wrap items-end gap-3 border-b border-line bg-sunken p-3">
          <label className={looks.label}>
            Insert at the cursor
            <Select className={looks.control} data-choose="snippet">
              {snippets.map(([group, items]) => (
                <optgroup key={group} label={group}>
                  {items.map(([name, text]) => (
                    <option key={name} value={text}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </label>
          <button type="button" className={looks.button} data-do="insert">
            Insert
          </button>
          <label className={clsx(looks.button, 'relative focus-within:outline-3')}>
            Add a picture
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,image/svg+xml"
              className={looks.file}
              data-picture
            />
          </label>
        </div>
        <div className="min-h-96" data-editor />
      </div>
    </section>
  );
}

/** The pictures of the text, and the dialog that asks what a picture shows. */
export function Pictures() {
  return (
    <>
      <section aria-labelledby="write-pictures" hidden data-pictures>
        <h2 id="write-pictures" className={looks.heading}>
          Pictures
        </h2>
        <p>
          The steps of “Propose this text” say where they go. Drafts keep no pictures: after you
          leave this page, add them again.
        </p>
        <ul />
      </section>
      <dialog
        aria-labelledby="write-alt-title"
        className="m-auto w-160 max-w-[92vw] rounded-lg bg-surface p-6 text-ink"
      >
        <form method="dialog">
          <h2 id="write-alt-title" className={looks.heading}>
            What does the picture show?
          </h2>
          <img
            src="/favicon.svg"
            alt="The one that you chose"
            className="max-h-80 w-auto"
            width={4}
            height={3}
            loading="lazy"
          />
          <div className={`${looks.field} mb-5`}>
            <label htmlFor="write-alt" className="font-bold">
              Alternative text (required)
            </label>
            <textarea
              id="write-alt"
              className={looks.control}
              name="alt"
              rows={3}
              required
              aria-describedby="write-alt-help"
            />
            <span id="write-alt-help" className={looks.help}>
              In a sentence, for people who do not see it. Ask everyone who can be recognized.
            </span>
          </div>
          <div className={`${looks.field} mb-5`}>
            <label htmlFor="write-caption" className="font-bold">
              Caption
            </label>
            <input className={looks.control} id="write-caption" type="text" name="caption" />
          </div>
          <button type="submit" value="insert" className={looks.button}>
            Insert picture
          </button>{' '}
          <button type="submit" value="" formNoValidate className={looks.button}>
            Cancel
          </button>
        </form>
      </dialog>
    </>
  );
}
