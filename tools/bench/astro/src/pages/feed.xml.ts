import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getPosts } from '../posts';

export async function GET(context: APIContext) {
  const posts = await getPosts();
  return rss({
    title: 'pyOpenSci',
    description: 'The newest posts.',
    site: context.site ?? '',
    items: posts.slice(0, 30).map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.date,
      link: `/blog/${id}`,
    })),
  });
}
