import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { jsonResponse } from '@/app/_shared/responses';
import { reviewsJsonSchema } from '@/lib/reviews/api-schema';
import { inputJsonSchema, inputSchemaNames } from '@/lib/reviews/input-schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(['reviews', ...inputSchemaNames], '.json');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const name = slugOfFile((await params).file);
  const input = inputSchemaNames.find((candidate) => candidate === name);
  const schema = name === 'reviews' ? reviewsJsonSchema() : input && inputJsonSchema(input);
  return schema ? jsonResponse(schema, 'application/schema+json') : notFound();
}
