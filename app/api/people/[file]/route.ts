import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { jsonResponse } from '@/app/_shared/responses';
import { apiPerson } from '@/lib/community/person-api';
import { getPeople, getPerson } from '@/lib/people';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(
    getPeople().map(({ handle }) => handle.toLowerCase()),
    '.json',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const person = getPerson(slugOfFile((await params).file));
  return person ? jsonResponse(apiPerson(person)) : notFound();
}
