import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { toCsv } from '@/lib/csv';
import { getMetricSource } from '@/lib/metrics';
import { metricTables } from '@/lib/metrics/tables';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: () => Object.values(metricTables(getMetricSource())),
  name: ({ id }) => `${id}.csv`,
  respond: ({ columns, rows }) => fileResponse(toCsv(columns, rows), 'text/csv'),
});
