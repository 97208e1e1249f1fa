import clsx from 'clsx';
import { CopyText } from '@/components/ui/copy-text';
import { placeholders } from '@/lib/placeholders';
import { looks } from './looks';

const STEP = `${looks.button} my-1 no-underline group-not-data-errors:border-fill group-not-data-errors:bg-fill group-not-data-errors:text-on-fill`;
const PROBLEMS = 'divide-y divide-line [&>li]:py-1.5';

/** What the check found. */
export function Checks() {
  return (
    <section
      aria-labelledby="write-check"
      className="lg:max-h-[45%] lg:shrink-0 lg:overflow-y-auto [scrollbar-width:thin]"
    >
      <h2 id="write-check" className={looks.heading}>
        Check
      </h2>
      <p role="status" className="min-h-7" data-summary />
      <ul className={PROBLEMS} data-problems />
      <details hidden data-more>
        <summary className={looks.summary}>Show more</summary>
        <ul className={PROBLEMS} />
      </details>
      <p className={`${looks.help} mt-2`}>
        The check of your pull request also looks at spelling, formulas, repeat rules, and image
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
          className={clsx(looks.button, 'border-fill bg-fill text-on-fill')}
          data-do="propose"
        >
          Propose this text
        </button>
        <button type="button" className={looks.button} data-do="download">
          Download the file
        </button>
      </p>
      <div hidden className="group" data-steps>
        <p
          className={`${looks.box} group-data-errors:border-on-red group-data-errors:text-on-red`}
          data-open-problems
        >
          <strong />{' '}
          <button type="button" className="cursor-pointer underline" data-do="first-problem">
            Go to the first
          </button>
        </p>
        <ol className="mt-4 ms-5 list-decimal [&>li]:my-2 [&>li]:ps-1.5">
          <li data-when="whole">
            <a href="/write" target="_blank" rel="noopener" className={STEP} data-github>
              Open GitHub with your text filled in
            </a>
            <br />
            If it asks you to fork the repository first, do so.
          </li>
          <li data-when="copied" hidden>
            <span data-copied>Your text is copied. </span>
            <a href="/write" target="_blank" rel="noopener" className={STEP} data-github>
              Open the file’s page on GitHub
            </a>
            <br />
            Select everything in its editor, and paste.
          </li>
          <li>Press “Commit changes…”, then “Propose changes”.</li>
          <li>Press “Create pull request”, and again on the page that follows.</li>
          <li hidden data-with-more>
            The line below the title of your pull request ends with the name of your branch, such as
            “you:patch-1”. Follow this link. What you add on the branch becomes part of the same
            pull request.
          </li>
          <li hidden data-new-authors>
            On the branch, open content, data, and authors.yml. Press the pencil, paste these lines
            at the end, and replace “{placeholders.person}” by the name. Press “Commit changes…”,
            and commit to the same branch.
            <CopyText label="Lines to add" text="" />
          </li>
          <li hidden data-new-pictures>
            <button type="button" className={looks.button} data-do="download-pictures">
              Download the pictures
            </button>{' '}
            (<span data-names />
            ). On the branch, open the folder <span data-folder-name />, press “Add file”, then
            “Upload files”, and drop them there without changing their names. Press “Commit
            changes”.
          </li>
        </ol>
        <p hidden data-with-more>
          Until these files are on the branch, the check of your pull request fails, and lists what
          is missing. It runs again after each commit.
        </p>
      </div>
    </section>
  );
}

/** The text as the site shows it. */
export function Preview() {
  return (
    <div className="flex min-h-0 flex-col">
      <h2 id="write-preview" className={looks.heading}>
        Preview
      </h2>
      <p className={`${looks.help} mb-2 empty:m-0`} data-stale />
      <section
        aria-labelledby="write-preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className={`${looks.box} min-h-60 overflow-auto [scrollbar-width:thin]`}
      >
        <p className="font-display text-3xl leading-tight font-semibold" data-preview-title />
        <p className="mt-3 text-lg text-ink-soft empty:m-0" data-preview-description />
        <p className="mt-3 font-semibold empty:m-0" data-preview-event />
        <div
          className="prose mt-6 empty:text-center empty:before:text-ink-soft empty:before:content-['Your_text_appears_here.']"
          data-preview
        />
      </section>
      <p className={`${looks.help} mt-1`}>
        Formulas, emoji shortcodes, and the colors of code are drawn when the site is built.
      </p>
    </div>
  );
}
