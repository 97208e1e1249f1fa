import { Icon } from '@/components/ui/icon';
import type { License } from '@/lib/licenses';

export function PostColophon({
  license,
  address,
  edit,
  history,
  archiving,
}: {
  license: License;
  address: string;
  edit: string;
  history: string;
  /** The page on archiving and citing posts, where the site has one. */
  archiving?: string;
}) {
  return (
    <footer className="border-t border-line pt-5 text-sm text-ink-soft">
      <p>
        This text may be shared and adapted under{' '}
        <a href={license.url} rel="license">
          {license.name}
        </a>
        , with the names of its authors and a link to it.
        {archiving && (
          <>
            {' '}
            Read how posts are <a href={archiving}>archived and cited</a>.
          </>
        )}
      </p>
      <p className="hidden print:block">
        {address}, {license.url}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 print:hidden">
        <a href={edit} className="inline-flex items-center gap-1.5 py-1">
          <Icon name="edit" /> Suggest a change to this page
        </a>
        <a href={history} className="inline-flex items-center gap-1.5 py-1">
          <Icon name="history" /> History of this page
        </a>
      </p>
    </footer>
  );
}
