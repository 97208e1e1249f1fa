import { notFound } from 'next/navigation';
import { PLACEHOLDER } from './params';

/** The names in `slug/file`. */
type Names<Param> = Param extends `${infer First}/${infer Rest}` ? First | Names<Rest> : Param;

interface Files<Item, Param extends string> {
  /** The parts of the route's address that differ: `slug/file` of `[slug]/[file]/route.ts`. */
  param: Param;
  items: () => readonly Item[];
  /** The values of these parts for an item, such as `pandera/citation.bib`. */
  name: (item: Item) => string;
  respond: (item: Item) => Response | Promise<Response>;
}

/** The exports of a route that writes one file for each item. */
export function itemRoute<Item, Param extends string>(files: Files<Item, Param>) {
  type Params = Record<Names<Param> & string, string>;
  const { param, items, name, respond } = files;
  const params = param.split('/') as Array<keyof Params>;
  const paramsOf = (values: readonly string[]) =>
    Object.fromEntries(params.map((key, index) => [key, values[index] ?? PLACEHOLDER])) as Params;
  return {
    generateStaticParams() {
      const all = items().map((item) => paramsOf(name(item).split('/')));
      return all.length > 0 ? all : [paramsOf([])];
    },
    async GET(_request: Request, context: { params: Promise<Params> }) {
      const values = await context.params;
      const asked = params.map((key) => values[key]).join('/');
      const item = items().find((candidate) => name(candidate) === asked);
      return item === undefined ? notFound() : respond(item);
    },
  };
}
