import { componentRules } from '@/lib/mdx/registry';
import { placeholders } from '@/lib/placeholders';

const FIGURE = `<Figure src="./photo.jpg" alt="${placeholders.alt}" />`;

/** What stands inside of a component, where that is no plain text. */
const INSIDE: Readonly<Record<string, string>> = {
  Button: placeholders.label,
  Cards: `\n<Card title="${placeholders.title}">\n\n${placeholders.body}\n\n</Card>\n`,
  Gallery: `\n${FIGURE}\n\n${FIGURE}\n`,
  Steps: `\n1. ${placeholders.item}\n2. ${placeholders.item}\n`,
  Tabs: `\n<Tab label="${placeholders.label}">\n\n${placeholders.body}\n\n</Tab>\n`,
};

const VALUES: Readonly<Record<string, string>> = {
  alt: placeholders.alt,
  handles: placeholders.otherHandle,
  href: 'https://…',
  id: placeholders.videoId,
  label: placeholders.label,
  slug: 'its-slug',
  src: './photo.jpg',
  title: placeholders.title,
};

/** A component with the attributes that it has to have, to be filled in. */
function componentSnippet(name: string): string {
  const { props, children } = componentRules[name] ?? { props: {}, children: 'none' };
  const attributes = Object.entries(props)
    .filter(([, { required }]) => required)
    .map(([prop, { kind }]) => {
      const value = name === 'Video' && prop === 'title' ? placeholders.video : VALUES[prop];
      return ` ${prop}="${Array.isArray(kind) ? kind[0] : value}"`;
    });
  const tag = `${name}${attributes.join('')}`;
  if (children !== 'required') return `<${tag} />`;
  return `<${tag}>${INSIDE[name] ?? `\n\n${placeholders.body}\n\n`}</${name}>`;
}

const markdown: ReadonlyArray<[name: string, text: string]> = [
  ['Heading', `## ${placeholders.heading}`],
  ['Link', `[${placeholders.words}](https://…)`],
  ['List', `- ${placeholders.item}\n- ${placeholders.item}`],
  [
    'Table',
    `| ${placeholders.heading} | ${placeholders.heading} |\n| --- | --- |\n| ${placeholders.value} | ${placeholders.value} |`,
  ],
  ['Code', '```python\nprint("Hello")\n```'],
  ['Formula', '$$\nx_i = \\frac{1}{n}\n$$'],
  ['Footnote', `${placeholders.statement}.[^1]\n\n[^1]: ${placeholders.reference}.`],
];

/** What the menu of the editor inserts: Markdown, and the components of texts. */
export const snippets: ReadonlyArray<
  [group: string, items: ReadonlyArray<[name: string, text: string]>]
> = [
  ['Markdown', markdown],
  ['Components', Object.keys(componentRules).map((name) => [name, componentSnippet(name)])],
];
