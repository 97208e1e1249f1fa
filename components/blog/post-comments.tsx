import type { CommentsSettings } from '@/lib/env';

/** The comments of a post, which are kept on GitHub and loaded when the reader asks for them. */
export function PostComments({ settings, term }: { settings: CommentsSettings; term: string }) {
  const { repo, repoId, category, categoryId } = settings;
  const discussions = `https://github.com/${repo}/discussions`;
  return (
    <section aria-labelledby="comments" className="print:hidden">
      <h2 id="comments" className="text-xl">
        Comments
      </h2>
      <post-comments
        class="mt-3 block"
        data-repo={repo}
        data-repo-id={repoId}
        data-category={category}
        data-category-id={categoryId}
        data-term={term}
      >
        <p className="text-ink-soft">
          Comments are kept in the <a href={discussions}>discussions on GitHub</a>. Nothing is
          loaded from there before you ask for it.
        </p>
        <button
          type="button"
          className="needs-script mt-3 inline-flex min-h-11 cursor-pointer items-center rounded-full bg-fill px-5 font-bold text-on-fill hover:bg-fill-hover"
        >
          Load the comments
        </button>
      </post-comments>
    </section>
  );
}
