import { Icon } from '@/components/ui/icon';
import { urls } from '@/lib/urls';

const look =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md border border-line px-3 font-bold text-ink no-underline hover:bg-sunken aria-[current]:border-transparent aria-[current]:bg-fill aria-[current]:text-on-fill';

export function Pagination({ number, count }: { number: number; count: number }) {
  if (count < 2) return null;
  return (
    <nav aria-label="Pages" className="page pb-8">
      <ul className="flex flex-wrap items-center gap-2">
        {number > 1 && (
          <li>
            <a href={urls.blogPage(number - 1)} rel="prev" className={look}>
              <Icon name="arrow-left" /> Newer
            </a>
          </li>
        )}
        {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <a
              href={urls.blogPage(page)}
              aria-current={page === number ? 'page' : undefined}
              className={look}
            >
              <span className="sr-only">Page </span>
              {page}
            </a>
          </li>
        ))}
        {number < count && (
          <li>
            <a href={urls.blogPage(number + 1)} rel="next" className={look}>
              Older <Icon name="arrow-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
