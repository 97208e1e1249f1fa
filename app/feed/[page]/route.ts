import { feedPage, feedPageParams } from '@/app/_shared/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return feedPageParams();
}

export async function GET(_request: Request, { params }: { params: Promise<{ page: string }> }) {
  return feedPage((await params).page);
}
