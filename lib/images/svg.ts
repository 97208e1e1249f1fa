import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Something that a drawing may not hold, and where it stands; both numbers count from 1. */
export interface SvgFault {
  line: number;
  column: number;
  message: string;
  mend: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Elements of SVG that run code, or hold documents of other kinds. */
const REFUSED =
  /^(?:script|handler|listener|foreignObject|iframe|embed|object|audio|video|canvas)$/i;
/** The parser needs ever longer for each further one. */
const MAX_DEPTH = 200;
const ANIMATION = /^(?:set|animate\w*)$/i;
/** What a drawing may refer to: its own parts, and pictures of pixels that it carries. */
const OWN = /^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i;
const REMOVE = 'Remove it: drawings hold shapes and text alone.';
const EXPORT =
  'Export it again as plain SVG, or write special signs in the text as &amp; and &lt;.';

/** What a piece of CSS loads from elsewhere. */
function loadedBy(css: string): string | undefined {
  if (/\\/.test(css)) return 'a backslash in its styles';
  if (/@import/i.test(css)) return '@import';
  for (const [, address = ''] of css.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)) {
    if (!OWN.test(address)) return `a link to ${address.slice(0, 40)}`;
  }
  return undefined;
}

function dangerOf({ uri, local, attributes }: SaxesTagNS): string | undefined {
  if (uri === XHTML || ((uri === SVG || uri === '') && REFUSED.test(local))) return `<${local}>`;
  for (const { local: name, uri: space, value } of Object.values(attributes)) {
    if (/^on/i.test(name)) return `an event handler on <${local}>`;
    if (/^(?:href|src)$/i.test(name) && !OWN.test(value.trim())) {
      return `a link to ${value.trim().slice(0, 40)}`;
    }
    if (ANIMATION.test(local) && name === 'attributeName' && /href|^on/i.test(value)) {
      return `an animation of ${value} on <${local}>`;
    }
    // Attributes of drawing programs hold paths of files; those of SVG itself hold styles.
    const loaded = space === '' && /url\(|\\/i.test(value) ? loadedBy(value) : undefined;
    if (loaded !== undefined) return loaded;
  }
  return undefined;
}

/**
 * Finds the first thing in a drawing that runs or loads something when the drawing is opened by
 * itself. It is read as XML, as browsers read it, with the names of its namespaces.
 * @returns undefined when it is harmless
 */
export function findSvgFault(markup: string): SvgFault | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: SvgFault | undefined;
  let inStyle = false;
  let depth = 0;
  let start: { line: number; column: number } | undefined;
  const here = () => ({ line: parser.line, column: parser.column + 1 });
  const refuse = (what: string | undefined, place = here()): void => {
    if (what === undefined) return;
    fault = { ...place, message: `The drawing holds ${what}.`, mend: REMOVE };
    throw fault;
  };
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    fault = { ...here(), message: `The drawing is not valid XML: ${reason}.`, mend: EXPORT };
    throw fault;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-8|us-ascii)$/i.test(encoding)) refuse(`the encoding ${encoding}`);
  });
  parser.on('doctype', (text) => refuse(text.includes('[') ? 'a document type' : undefined));
  parser.on('processinginstruction', ({ target }) => refuse(`an instruction <?${target}`));
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    refuse(depth > MAX_DEPTH ? `more than ${MAX_DEPTH} elements in one another` : undefined, start);
    refuse(dangerOf(tag as SaxesTagNS), start);
    inStyle = /^style$/i.test((tag as SaxesTagNS).local);
  });
  parser.on('closetag', () => {
    inStyle = false;
    depth -= 1;
  });
  const style = (text: string): void => refuse(inStyle ? loadedBy(text) : undefined);
  parser.on('text', style);
  parser.on('cdata', style);
  try {
    parser.write(markup.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error !== fault) throw error;
  }
  return fault;
}
