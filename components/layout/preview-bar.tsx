import { Icon } from '@/components/ui/icon';

/** Says on every page of a preview that this is none of the public site. */
export function PreviewBar() {
  return (
    <aside aria-label="Preview" className="bg-tint-straw text-on-straw print:hidden">
      <p className="page flex flex-wrap items-center gap-x-2.5 gap-y-1 py-2 text-sm">
        <Icon name="info" />
        <strong>Preview.</strong>{' '}
        <span className="max-sm:sr-only">
          Shows drafts and scheduled posts. Hidden from search engines.
        </span>
        <a href="/drafts" className="font-bold text-inherit">
          Drafts and scheduled posts
        </a>
      </p>
    </aside>
  );
}
