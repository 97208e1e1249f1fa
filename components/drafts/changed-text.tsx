import type { ChangedText as Text } from '@/lib/drafts';
import type { DiffLine } from '@/lib/drafts/git-changes';

const look: Record<DiffLine['kind'], string> = {
  added: 'bg-tint-teal text-on-teal no-underline',
  removed: 'bg-tint-red text-on-red',
  kept: '',
};

function Line({ kind, text }: DiffLine) {
  const words = `${text}\n`;
  if (kind === 'added') return <ins className={look.added}>{words}</ins>;
  if (kind === 'removed') return <del className={look.removed}>{words}</del>;
  return words;
}

/** A published text that the branch changes, with the differences. */
export function ChangedText({ title, path, file, edit, lines }: Text & { edit: string }) {
  return (
    <article className="border-t border-line py-6">
      <h3 className="text-xl">{path ? <a href={path}>{title}</a> : title}</h3>
      <p className="mt-1 text-sm wrap-anywhere">
        <a href={edit}>content/{file}</a>
      </p>
      <details className="mt-3">
        <summary className="min-h-11 py-2 font-bold">Show changes</summary>
        <pre className="overflow-x-auto rounded-md border border-line bg-surface p-4 text-sm whitespace-pre-wrap">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order.
            <Line key={index} {...line} />
          ))}
        </pre>
      </details>
    </article>
  );
}
