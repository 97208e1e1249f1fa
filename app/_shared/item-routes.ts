import { notFound } from 'next/navigation';
import { paramsOf } from './params';

interface Files<Item, Param extends string> {
  /** The part of the route's address that differs: `file` of `[file]/route.ts`. */
  param: Param;
  items: () => readonly Item[];
  /** The value of `param` for an item, such as `pandera.json`. */
  name: (item: Item) => string;
  respond: (item: Item) => Response | Promise<Response>;
}

/** The exports of a route that writes one file for each item. */
export function itemRoute<Item, Param extends string>(files: Files<Item, Param>) {
  const { param, items, name, respond } = files;
  return {
    generateStaticParams: () => paramsOf(param, items().map(name)),
    async GET(_request: Request, context: { params: Promise<Record<Param, string>> }) {
      const asked = (await context.params)[param];
      const item = items().find((candidate) => name(candidate) === asked);
      return item === undefined ? notFound() : respond(item);
    },
  };
}
