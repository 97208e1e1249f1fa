/** What the check found. */
export function Checks() {
  return (
    <section aria-labelledby="write-check">
      <h2 id="write-check">Check</h2>
      <p role="status" className="min-h-7" data-summary />
      <ul className="write-problems" data-problems />
      <p className="write-help">
        The check of your pull request also looks at spelling, formulas and image files, and
        compares the text with others.
      </p>
    </section>
  );
}

/** The way to GitHub. */
export function Proposal() {
  return (
    <section aria-labelledby="write-propose">
      <h2 id="write-propose">Propose</h2>
      <p>
        A reviewer reads your text before it appears. GitHub asks you to sign in; this page itself
        sends nothing.
      </p>
      <p className="write-tools">
        <button type="button" className="write-button write-main" data-do="propose">
          Propose this text
        </button>
        <button type="button" className="write-button" data-do="download">
          Download .mdx
        </button>
      </p>
      <div hidden data-steps>
        <ol data-when="whole">
          <li>
            <a href="/write" target="_blank" rel="noopener" data-github>
              Open GitHub with your text filled in
            </a>
            .
          </li>
          <li>Press “Commit changes”, then “Propose changes”.</li>
        </ol>
        <ol data-when="copied" hidden>
          <li>
            Your text is copied.{' '}
            <a href="/write" target="_blank" rel="noopener" data-github>
              Open the file’s page on GitHub
            </a>
            , select everything in its editor, and paste.
          </li>
          <li>Press “Commit changes”, then “Propose changes”.</li>
        </ol>
        <p>If you added pictures, drag the downloaded files into the pull request’s description.</p>
      </div>
    </section>
  );
}

/** The text as the site shows it. */
export function Preview() {
  return (
    <section aria-labelledby="write-preview">
      <h2 id="write-preview">Preview</h2>
      <p className="write-help" data-stale hidden>
        The last version that could be shown. The check says what is wrong with the text.
      </p>
      <div className="write-box">
        <p className="font-display text-3xl font-semibold" data-preview-title />
        <p className="write-help" data-preview-description />
        <div className="prose" data-preview />
      </div>
      <p className="write-help">
        Formulas and the colors of code are drawn when the site is built.
      </p>
    </section>
  );
}
