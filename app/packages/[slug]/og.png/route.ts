import { notFound } from 'next/navigation';
import { slugParams } from '@/app/_shared/params';
import { pngResponse } from '@/app/_shared/responses';
import { packageImage } from '@/app/_shared/social-images';
import { getPackage, getPackages } from '@/lib/packages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams(getPackages().map(({ slug }) => slug));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const item = getPackage((await params).slug);
  if (!item) notFound();
  return pngResponse(await packageImage(item));
}
