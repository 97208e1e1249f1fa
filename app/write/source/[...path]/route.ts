import { join } from 'node:path';
import { PLACEHOLDER } from '@/app/_shared/params';
import { getPublishedPosts } from '@/lib/blog';
import { contentDir } from '@/lib/env';
import { readText } from '@/lib/files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = getPublishedPosts().map(({ file }) => file.split('/'));
  return (files.length > 0 ? files : [[PLACEHOLDER]]).map((path) => ({ path }));
}

/** A published post as it is in the repository, for suggestions of a change. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const file = (await params).path.join('/');
  const isPublished = getPublishedPosts().some((post) => post.file === file);
  const text = isPublished ? readText(join(contentDir, file)).text : '';
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
