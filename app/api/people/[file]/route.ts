import { itemRoute } from '@/app/_shared/item-routes';
import { jsonResponse } from '@/app/_shared/responses';
import { apiPerson } from '@/lib/community/person-api';
import { getPeople } from '@/lib/people';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: getPeople,
  name: ({ handle }) => `${handle.toLowerCase()}.json`,
  respond: (person) => jsonResponse(apiPerson(person)),
});
