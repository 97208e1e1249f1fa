import { feedParams, scopeFeed } from '@/app/_shared/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return feedParams('topic', 'topic');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ topic: string; feed: string }> },
): Promise<Response> {
  const { topic, feed } = await params;
  return scopeFeed('topic', topic, feed);
}
