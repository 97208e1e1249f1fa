import { notFound } from 'next/navigation';
import { PLACEHOLDER } from '@/app/_shared/params';
import { imageFiles, readImage } from '@/lib/images';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): Array<{ path: string[] }> {
  const paths = imageFiles().map((file) => ({ path: file.split('/') }));
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
