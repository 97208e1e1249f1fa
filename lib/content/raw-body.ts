import type { Processor } from 'unified';

/**
 * A Markdown pipeline that parses and produces nothing. The body is compiled once, by the page
 * that shows it, so Contentlayer only has to carry its text.
 */
export function bodyAsWritten<P extends Processor>(builder: P): P {
  return builder.use(function () {
    this.parser = () => ({ type: 'root', children: [] }) as never;
    this.compiler = () => '';
  }) as unknown as P;
}
