import { feedParams, scopeFeed } from '@/app/_shared/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return feedParams('author', 'handle');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ handle: string; feed: string }> },
): Promise<Response> {
  const { handle, feed } = await params;
  return scopeFeed('author', handle, feed);
}
