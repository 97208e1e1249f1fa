import { snippets } from './snippets';

/** What is written, the drafts of this browser, and the address of the text. */
export function Toolbar() {
  return (
    <div className="write-tools">
      <label>
        What you write
        <select data-choose="kind">
          <option value="post">A post</option>
          <option value="event">An event</option>
        </select>
      </label>
      <label>
        Drafts in this browser
        <select data-choose="drafts" />
      </label>
      <button type="button" className="write-button" data-do="new">
        New draft
      </button>
      <button type="button" className="write-button" data-do="forget">
        Delete draft
      </button>
      <label className="write-button write-file">
        Open a file
        <input type="file" accept=".mdx,.md,text/markdown" data-file />
      </label>
      <p role="status" data-message />
    </div>
  );
}

/** The address of the text, and its editor. */
export function TextField() {
  return (
    <section aria-labelledby="write-text">
      <h2 id="write-text">Text</h2>
      <div className="write-field">
        <label htmlFor="write-slug">Address</label>
        <span className="flex items-center gap-2">
          <span data-folder>/blog/</span>
          <input id="write-slug" type="text" data-slug aria-describedby="write-slug-help" />
        </span>
        <span id="write-slug-help" className="write-help">
          Lower-case letters, digits and hyphens. It follows the title.
        </span>
      </div>
      <div className="write-tools">
        <label>
          Insert at the cursor
          <select data-choose="snippet">
            {snippets.map(([group, items]) => (
              <optgroup key={group} label={group}>
                {items.map(([name, text]) => (
                  <option key={name} value={text}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" className="write-button" data-do="insert">
          Insert
        </button>
        <label className="write-button write-file">
          Add a picture
          <input type="file" accept="image/jpeg,image/png,image/webp,image/svg+xml" data-picture />
        </label>
      </div>
      <div className="min-h-96 overflow-clip rounded-md border-2 border-control" data-editor />
    </section>
  );
}

/** The pictures of the text, and the dialog that asks what a picture shows. */
export function Pictures() {
  return (
    <>
      <section aria-labelledby="write-pictures" hidden data-pictures>
        <h2 id="write-pictures">Pictures</h2>
        <p>
          Download each, and attach it to your pull request. Drafts keep no pictures: they are gone
          when you leave this page.
        </p>
        <ul />
      </section>
      <dialog aria-labelledby="write-alt-title">
        <form method="dialog">
          <h2 id="write-alt-title">What does the picture show?</h2>
          <img
            src="/favicon.svg"
            alt="The one that you chose"
            width={4}
            height={3}
            loading="lazy"
          />
          <div className="write-field">
            <label htmlFor="write-alt">Alternative text (required)</label>
            <textarea
              id="write-alt"
              name="alt"
              rows={3}
              required
              aria-describedby="write-alt-help"
            />
            <span id="write-alt-help" className="write-help">
              In a sentence, for people who do not see it. Ask everyone who can be recognized.
            </span>
          </div>
          <div className="write-field">
            <label htmlFor="write-caption">Caption</label>
            <input id="write-caption" type="text" name="caption" />
          </div>
          <button type="submit" value="insert" className="write-button">
            Insert picture
          </button>{' '}
          <button type="submit" value="" formNoValidate className="write-button">
            Cancel
          </button>
        </form>
      </dialog>
    </>
  );
}
