import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { jsonResponse } from '@/app/_shared/responses';
import { apiJsonSchema, schemaNames } from '@/lib/packages/api-schema-v2';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(schemaNames, '.json');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const file = slugOfFile((await params).file);
  const name = schemaNames.find((candidate) => candidate === file);
  return name ? jsonResponse(apiJsonSchema(name), 'application/schema+json') : notFound();
}
