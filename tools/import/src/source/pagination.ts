import { isEntry, readNumber, readText } from '@/lib/data/loose';
import type { Redirect } from '@/lib/redirects';
import type { Task } from '../task';
import { pathInContent } from './languages';
import type { SiteSettings } from './settings';

const ARCHIVE = '/blog/archive';

/**
 * The pages of lists of posts, such as `/blog/page/2/`: one page lists all posts here.
 * See https://gohugo.io/templates/pagination/ and https://jekyllrb.com/docs/pagination/
 */
export function listPages({ kind, values }: SiteSettings, tasks: readonly Task[]): Redirect[] {
  const posts = tasks.filter(({ addresses: { role } }) => role === 'post');
  if (kind === 'jekyll') {
    const pattern = readText(values.paginate_path) ?? '/page:num/';
    const address = (page: string) => pattern.replace(':num', page).replace(/^\/?/, '/');
    return pagesOf(posts.length, readNumber(values.paginate) ?? 0, address).slice(1);
  }
  if (kind !== 'hugo') return [];
  const settings = isEntry(values.pagination) ? values.pagination : {};
  const size = readNumber(settings.pagerSize ?? values.paginate) ?? 10;
  const name = readText(settings.path ?? values.paginatePath) ?? 'page';
  const sections = posts.map(({ source: { file } }) => pathInContent(file, values).split('/')[0]);
  const lists = ['', ...[...new Set(sections)].sort().map((section) => `/${section}`)];
  return lists.flatMap((list) => {
    const own = sections.filter((section) => list === `/${section}`);
    const count = list === '' ? tasks.length : own.length;
    return pagesOf(count, size, (page) => `${list}/${name}/${page}/`);
  });
}

function pagesOf(count: number, size: number, address: (page: string) => string): Redirect[] {
  const pages = size < 1 ? 0 : Math.ceil(count / size);
  return Array.from({ length: pages }, (_, index) => ({
    from: address(String(index + 1)),
    to: ARCHIVE,
  }));
}
