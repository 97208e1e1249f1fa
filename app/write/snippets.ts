import { componentRules } from '@/lib/mdx/registry';

/** What stands inside of a component, where that is no plain text. */
const INSIDE: Readonly<Record<string, string>> = {
  Button: 'Label',
  Cards: '\n<Card title="Title">\n\nText\n\n</Card>\n',
  Gallery:
    '\n<Figure src="./photo.jpg" alt="What it shows." />\n\n<Figure src="./photo.jpg" alt="What it shows." />\n',
  Steps: '\n1. First\n2. Second\n',
  Tabs: '\n<Tab label="Linux">\n\nText\n\n</Tab>\n',
};

const VALUES: Readonly<Record<string, string>> = {
  alt: 'What it shows.',
  handles: 'lwasser',
  href: 'https://example.org',
  id: 'the video’s id',
  label: 'Label',
  slug: 'its-slug',
  src: './photo.jpg',
  title: 'Title',
};

/** A component with the attributes that it has to have, to be filled in. */
function componentSnippet(name: string): string {
  const { props, children } = componentRules[name] ?? { props: {}, children: 'none' };
  const attributes = Object.entries(props)
    .filter(([, { required }]) => required)
    .map(([prop, { kind }]) => ` ${prop}="${Array.isArray(kind) ? kind[0] : VALUES[prop]}"`);
  const tag = `${name}${attributes.join('')}`;
  if (children !== 'required') return `<${tag} />`;
  return `<${tag}>${INSIDE[name] ?? '\n\nText\n\n'}</${name}>`;
}

const markdown: ReadonlyArray<[name: string, text: string]> = [
  ['Heading', '## Heading'],
  ['Link', '[words](https://example.org)'],
  ['List', '- First\n- Second'],
  ['Table', '| Column | Column |\n| --- | --- |\n| Cell | Cell |'],
  ['Code', '```python\nprint("Hello")\n```'],
  ['Formula', '$$\nx_i = \\frac{1}{n}\n$$'],
  ['Footnote', 'A statement.[^1]\n\n[^1]: Its source.'],
];

/** What the menu of the editor inserts: Markdown, and the components of texts. */
export const snippets: ReadonlyArray<
  [group: string, items: ReadonlyArray<[name: string, text: string]>]
> = [
  ['Markdown', markdown],
  ['Components', Object.keys(componentRules).map((name) => [name, componentSnippet(name)])],
];
