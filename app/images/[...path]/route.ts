import { notFound } from 'next/navigation';
import { PLACEHOLDER } from '@/app/_shared/params';
import { getHiddenSlugs } from '@/lib/blog';
import { imageFiles, readImage } from '@/lib/images';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The pictures of a post that may not be shown stay out with it. */
function isServed(file: string): boolean {
  const [folder, slug] = file.split('/');
  return folder !== 'blog' || slug === undefined || !getHiddenSlugs().has(slug);
}

export function generateStaticParams(): Array<{ path: string[] }> {
  const paths = imageFiles()
    .filter(isServed)
    .map((file) => ({ path: file.split('/') }));
  return paths.length > 0 ? paths : [{ path: [PLACEHOLDER] }];
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const image = readImage((await params).path.join('/'));
  if (!image) notFound();
  return new Response(new Uint8Array(image.data), { headers: { 'content-type': image.type } });
}
