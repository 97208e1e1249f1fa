import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { jsonResponse } from '@/app/_shared/responses';
import { getPackage, getPackages } from '@/lib/packages';
import { apiPackage } from '@/lib/packages/api-v2';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(
    getPackages().map(({ slug }) => slug),
    '.json',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const item = getPackage(slugOfFile((await params).file));
  return item ? jsonResponse(apiPackage(item)) : notFound();
}
