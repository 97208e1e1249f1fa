import { notFound } from 'next/navigation';
import { fileParams, slugOfFile } from '@/app/_shared/params';
import { csvResponse } from '@/app/_shared/responses';
import { toCsv } from '@/lib/csv';
import { getMetricSource } from '@/lib/metrics';
import { metricTables } from '@/lib/metrics/tables';

export const dynamic = 'force-static';
export const dynamicParams = false;

const tables = () => Object.values(metricTables(getMetricSource()));

export function generateStaticParams() {
  return fileParams(
    tables().map(({ id }) => id),
    '.csv',
  );
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const id = slugOfFile((await params).file);
  const table = tables().find((candidate) => candidate.id === id);
  return table ? csvResponse(toCsv(table.columns, table.rows)) : notFound();
}
