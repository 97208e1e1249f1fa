import { isEntry, readNumber, readText } from '@/lib/data/loose';
import type { Redirect } from '@/lib/redirects';
import type { Task } from '../task';
import { pathInContent } from './languages';
import type { SiteSettings } from './settings';

/**
 * The pages of lists, such as `/news/page/2/`: one page lists all posts here.
 * See https://gohugo.io/templates/pagination/ and https://jekyllrb.com/docs/pagination/
 */
export function listPages({ kind, values }: SiteSettings, tasks: readonly Task[]): Redirect[] {
  const isHugo = kind === 'hugo';
  const { pagerSize, path }: Record<string, unknown> = isEntry(values.pagination)
    ? values.pagination
    : {};
  const size = readNumber(pagerSize ?? values.paginate) ?? (isHugo ? 10 : Number.POSITIVE_INFINITY);
  const pattern = isHugo
    ? `/${readText(path ?? values.paginatePath) ?? 'page'}/:num/`
    : (readText(values.paginate_path) ?? '/page:num/');
  const posts = tasks.filter(({ addresses: { role } }) => role === 'post');
  const sections = posts.map(({ source: { file } }) => pathInContent(file, values).split('/')[0]);
  const counts = new Map([['', isHugo ? tasks.length : posts.length]]);
  for (const name of isHugo ? sections : [])
    counts.set(`/${name}`, (counts.get(`/${name}`) ?? 0) + 1);
  return [...counts].flatMap(([list, count]) =>
    Array.from({ length: size < 1 ? 0 : Math.ceil(count / size) - 1 }, (_, index) => ({
      from: `${list}/${pattern.replace(':num', String(index + 2))}`.replace(/\/{2,}/g, '/'),
      to: '/blog/archive',
    })),
  );
}
