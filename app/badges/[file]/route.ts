import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { svgResponse } from '@/app/_shared/responses';
import { getPackage, getPackages } from '@/lib/packages';
import { badgeSvg, commonBadgeSvg } from '@/lib/packages/badge';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The badge that READMEs of accepted packages embed; it names no package. */
const COMMON = 'peer-reviewed';

export function generateStaticParams() {
  return fileParams([COMMON, ...getPackages().map(({ slug }) => slug)], '.svg');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const slug = slugOfFile((await params).file);
  if (slug === COMMON) return svgResponse(commonBadgeSvg());
  const item = getPackage(slug);
  return item ? svgResponse(badgeSvg(item)) : notFound();
}
