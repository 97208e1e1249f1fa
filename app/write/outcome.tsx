import clsx from 'clsx';
import { CopyText } from '@/components/ui/copy-text';
import { placeholders } from '@/lib/placeholders';
import { editUrl } from '@/lib/urls';
import { looks } from './looks';
/** What the check found. */
export function Checks() {
  return (
    <section aria-labelledby="write-check">
      <h2 id="write-check" className={looks.heading}>
        Check
      </h2>
      <p role="status" className="min-h-7" data-summary />
      <ul className="divide-y divide-line whitespace-pre-wrap [&>li]:py-1.5" data-problems />
      <div className="my-5" hidden data-new-authors>
        <h3 className="mb-2 text-xl">New authors</h3>
        <p className="mb-3">
          Replace “{placeholders.person}” with each name, and add these lines to{' '}
          <a href={editUrl('data/authors.yml')} target="_blank" rel="noopener">
            content/data/authors.yml
          </a>{' '}
          on GitHub, which proposes them as it does your text. Until they are published, the check
          keeps reporting the authors.
        </p>
        <CopyText label="Lines to add" text="" />
      </div>
      <p className={looks.help}>
        The check of your pull request also looks at spelling, formulas, repeat rules and image
        files, and compares the text with others.
      </p>
    </section>
  );
}

/** The way to GitHub. */
export function Proposal() {
  return (
    <section aria-labelledby="write-propose">
      <h2 id="write-propose" className={looks.heading}>
        Propose
      </h2>
      <p>
        A reviewer reads your text before it appears. GitHub asks you to sign in; this page itself
        sends nothing. You can propose a text that still has errors: its pull request lists them,
        and it is published once they are fixed.
      </p>
      <p className={looks.tools}>
        <button
          type="button"
          className={clsx(looks.button, 'bg-fill text-on-fill')}
          data-do="propose"
        >
          Propose this text
        </button>
        <button type="button" className={looks.button} data-do="download">
          Download .mdx
        </button>
      </p>
      <div hidden data-steps>
        <p data-open-problems />
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
            <span data-copied>Your text is copied. </span>
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
      <h2 id="write-preview" className={looks.heading}>
        Preview
      </h2>
      <p className={looks.help} data-stale />
      <div className={`${looks.box} min-h-60`}>
        <p className="font-display text-3xl font-semibold" data-preview-title />
        <p className={looks.help} data-preview-description />
        <div
          className="prose empty:before:text-ink-soft empty:before:content-['Your_text_appears_here.']"
          data-preview
        />
      </div>
      <p className={`${looks.help} mt-1`}>
        Formulas, emoji shortcodes and the colors of code are drawn when the site is built.
      </p>
    </section>
  );
}
