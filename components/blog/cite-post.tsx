import { CopyButton } from '@/components/ui/copy-button';

/** How to cite a post, in several styles, each with a button that copies it. */
export function CitePost({
  citations,
  doi,
}: {
  citations: ReadonlyArray<{ label: string; text: string }>;
  doi?: string;
}) {
  return (
    <section aria-labelledby="cite">
      <h2 id="cite" className="text-xl">
        Cite this post
      </h2>
      {doi && (
        <p className="mt-2">
          DOI: <a href={`https://doi.org/${doi}`}>{doi}</a>
        </p>
      )}
      <div className="mt-3 divide-y divide-line rounded-md border border-line">
        {citations.map(({ label, text }, index) => (
          <details key={label} open={index === 0} className="px-4">
            <summary className="py-2 font-bold">{label}</summary>
            <copy-text class="mb-3 block">
              <pre className="rounded-sm bg-code p-3 font-code text-xs wrap-anywhere whitespace-pre-wrap">
                {text}
              </pre>
              <CopyButton what={`the ${label} citation`} className="mt-1" />
            </copy-text>
          </details>
        ))}
      </div>
    </section>
  );
}
