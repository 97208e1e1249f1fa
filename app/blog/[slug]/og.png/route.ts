import { notFound } from 'next/navigation';
import { slugParams } from '@/app/_shared/params';
import { pngResponse } from '@/app/_shared/responses';
import { postImage } from '@/app/_shared/social-images';
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
  return pngResponse(await postImage(post));
}
