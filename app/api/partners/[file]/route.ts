import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { jsonResponse } from '@/app/_shared/responses';
import { apiPackageList } from '@/lib/packages/api';
import { getPartner, getPartners } from '@/lib/partners';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(
    getPartners().map(({ slug }) => slug),
    '.json',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const partner = getPartner(slugOfFile((await params).file));
  return partner ? jsonResponse(apiPackageList(partner.packages)) : notFound();
}
