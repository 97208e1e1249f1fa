import { feedParams, scopeFeed } from '@/app/_shared/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return feedParams('tag', 'tag');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ tag: string; feed: string }> },
): Promise<Response> {
  const { tag, feed } = await params;
  return scopeFeed('tag', tag, feed);
}
