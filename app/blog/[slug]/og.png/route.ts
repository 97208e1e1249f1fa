import { notFound } from 'next/navigation';
import { slugParams } from '@/app/_shared/params';
import { postImage } from '@/app/_shared/post-image';
import { getPost, getPosts } from '@/lib/blog';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams(getPosts().map(({ slug }) => slug));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const post = getPost((await params).slug);
  if (!post) notFound();
  const data = await postImage(post);
  return new Response(new Uint8Array(data), { headers: { 'content-type': 'image/png' } });
}
