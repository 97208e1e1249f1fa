import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { getPackage, getPackages } from '@/lib/packages';
import { badgeSvg } from '@/lib/packages/badge';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(
    getPackages().map(({ slug }) => slug),
    '.svg',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const item = getPackage(slugOfFile((await params).file));
  if (!item) notFound();
  return new Response(badgeSvg(item), { headers: { 'content-type': 'image/svg+xml' } });
}
