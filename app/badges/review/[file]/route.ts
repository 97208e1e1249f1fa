import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { svgResponse } from '@/app/_shared/responses';
import { badgeIssues, reviewBadgeSvg } from '@/lib/reviews/badge';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(badgeIssues().map(String), '.svg');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const name = slugOfFile((await params).file);
  const issue = badgeIssues().find((number) => String(number) === name);
  return issue === undefined ? notFound() : svgResponse(reviewBadgeSvg(issue));
}
