/** A body that somebody wrote to do harm. */
export interface HostileBody {
  /** What the attack is. */
  attack: string;
  body: string;
  /** What the check says of it, and on which line of the body; absent where pages show it harmlessly. */
  refused?: RegExp;
  line?: number;
}

const NO_CODE = /not allowed in the text|expression in braces/;
const ADDRESS = /The address ".*" is not allowed|of <\w+> is ".*"/s;
const UNKNOWN = /has no attribute|cannot have/;
const IMAGE = /The address ".*" is not allowed|src of <Figure> is ".*"/s;

export const hostileBodies: readonly HostileBody[] = [
  // Code.
  { attack: 'a script', body: '<script>alert(1)</script>', refused: NO_CODE },
  { attack: 'a script in capitals', body: '<SCRIPT>alert(1)</SCRIPT>', refused: /no component/ },
  {
    attack: 'a script in a paragraph',
    body: 'Text <script src="//x.test/a.js" /> on.',
    refused: NO_CODE,
  },
  {
    attack: 'a script in a component',
    body: '<Notice>\n\n<script>1</script>\n\n</Notice>',
    refused: NO_CODE,
    line: 3,
  },
  {
    attack: 'a script in a table',
    body: '| a |\n|---|\n| <script>1</script> |',
    refused: NO_CODE,
    line: 3,
  },
  {
    attack: 'a script in a footnote',
    body: 'A.[^1]\n\n[^1]: <script>1</script>',
    refused: NO_CODE,
    line: 3,
  },
  { attack: 'an import', body: "import fs from 'node:fs'", refused: NO_CODE },
  { attack: 'an export', body: 'export const x = process.env', refused: NO_CODE },
  { attack: 'an export of a layout', body: 'export default () => null', refused: NO_CODE },
  { attack: 'an expression', body: '{process.exit(1)}', refused: NO_CODE },
  { attack: 'an expression in a line', body: 'Two is {1 + 1}.', refused: NO_CODE },
  { attack: 'an expression that is a comment', body: '{/* a comment */}', refused: NO_CODE },
  { attack: 'an expression in a heading', body: '## A {globalThis.x = 1}', refused: NO_CODE },
  { attack: 'an expression in a link text', body: '[{process.env.HOME}](/blog)', refused: NO_CODE },
  {
    attack: 'an expression for an attribute',
    body: '<Notice title={process.env.HOME}>a</Notice>',
    refused: NO_CODE,
  },
  { attack: 'attributes spread', body: '<Notice {...{onClick: 1}}>a</Notice>', refused: NO_CODE },
  { attack: 'a fragment', body: '<><b>a</b></>', refused: /fragment/ },
  {
    attack: 'a member of a component',
    body: '<Notice.constructor>a</Notice.constructor>',
    refused: /no component/,
  },
  {
    attack: 'a name of every object as a component',
    body: '<Constructor>a</Constructor>',
    refused: /no component/,
  },
  {
    attack: 'a name of every object as an element',
    body: '<constructor>a</constructor>',
    refused: NO_CODE,
  },
  {
    attack: 'the prototype as an element',
    body: '<__proto__>a</__proto__>',
    refused: /no component|cannot stand|not parse/,
  },
  { attack: 'a namespace', body: '<svg:script>1</svg:script>', refused: NO_CODE },
  // Elements.
  { attack: 'a frame', body: '<iframe src="https://x.test" />', refused: NO_CODE },
  {
    attack: 'a frame with a document',
    body: '<iframe srcdoc="&lt;script&gt;1&lt;/script&gt;" />',
    refused: NO_CODE,
  },
  { attack: 'an object', body: '<object data="data:text/html,x" />', refused: NO_CODE },
  { attack: 'an embedded document', body: '<embed src="javascript:alert(1)" />', refused: NO_CODE },
  { attack: 'a form', body: '<form action="https://x.test">a</form>', refused: NO_CODE },
  { attack: 'a field', body: '<input autofocus onfocus="alert(1)" />', refused: NO_CODE },
  {
    attack: 'a style sheet',
    body: '<style>p { display: none }</style>',
    refused: /cannot stand|braces|not parse/,
  },
  {
    attack: 'a link to a style sheet',
    body: '<link rel="stylesheet" href="//x.test/a.css" />',
    refused: NO_CODE,
  },
  { attack: 'a base address', body: '<base href="//x.test/" />', refused: NO_CODE },
  {
    attack: 'a refresh',
    body: '<meta http-equiv="refresh" content="0;url=//x.test" />',
    refused: NO_CODE,
  },
  {
    attack: 'a drawing with a handler',
    body: '<svg onload="alert(1)"><path /></svg>',
    refused: NO_CODE,
  },
  {
    attack: 'a formula with a link',
    body: '<math><mi href="javascript:alert(1)">a</mi></math>',
    refused: NO_CODE,
  },
  { attack: 'a template', body: '<template><p>a</p></template>', refused: NO_CODE },
  {
    attack: 'a custom element of the site',
    body: '<video-embed data-player="https://x.test">a</video-embed>',
    refused: NO_CODE,
  },
  { attack: 'an image of HTML', body: '<img src="x" onerror="alert(1)" />', refused: NO_CODE },
  { attack: 'a comment', body: '<!-- <script>1</script> -->', refused: /HTML comment/ },
  {
    attack: 'an element that cannot hold what it holds',
    body: 'One<br>two</br>',
    refused: /takes no content/,
  },
  {
    attack: 'an element that cannot hold a paragraph',
    body: '<wbr>\n\ntwo\n\n</wbr>',
    refused: /takes no content/,
  },
  // Attributes.
  { attack: 'a handler on a link', body: '<a href="/" onclick="alert(1)">a</a>', refused: UNKNOWN },
  {
    attack: 'a handler as React writes it',
    body: '<a href="/" onClick="alert(1)">a</a>',
    refused: UNKNOWN,
  },
  { attack: 'a style', body: '<span style="position:fixed">a</span>', refused: UNKNOWN },
  { attack: 'a class of the site', body: '<span className="zoom">a</span>', refused: UNKNOWN },
  {
    attack: 'raw HTML for React',
    body: '<span dangerouslySetInnerHTML="a">a</span>',
    refused: UNKNOWN,
  },
  { attack: 'a reference for React', body: '<span ref="a">a</span>', refused: UNKNOWN },
  {
    attack: 'the prototype as an attribute',
    body: '<span __proto__="a">a</span>',
    refused: /cannot have|not parse/,
  },
  {
    attack: 'a name of every object as an attribute',
    body: '<Notice constructor="a">a</Notice>',
    refused: UNKNOWN,
  },
  { attack: 'a ping on a link', body: '<a href="/" ping="https://x.test">a</a>', refused: UNKNOWN },
  { attack: 'a download', body: '<a href="/" download="a.exe">a</a>', refused: UNKNOWN },
  {
    attack: 'a window that opens another',
    body: '<a href="https://x.test" target="opener">a</a>',
    refused: UNKNOWN,
  },
  {
    attack: 'an attribute that tells the site to load early',
    body: '<Figure src="/images/flower.svg" alt="A." loading="eager" />',
    refused: UNKNOWN,
  },
  // Components.
  ...['Notice', 'PullQuote', 'Steps', 'Tabs', 'Cards', 'Gallery'].map((name) => ({
    attack: `a handler on <${name}>`,
    body: `<${name} onMouseOver="alert(1)">a</${name}>`,
    refused: UNKNOWN,
  })),
  ...[
    'Figure src="/images/flower.svg" alt="A."',
    'Video id="a" title="A"',
    'Chart name="categories"',
    'ConnectWithUs',
    'Instructors handles="a"',
    'PackageCard slug="a"',
    'EventCard slug="a"',
  ].map((tag) => ({
    attack: `raw HTML for <${tag.split(' ')[0]}>`,
    body: `<${tag} dangerouslySetInnerHTML="a" />`,
    refused: UNKNOWN,
  })),
  { attack: 'a script in a title', body: '<Notice title="<script>alert(1)</script>">a</Notice>' },
  {
    attack: 'a quote that ends an attribute',
    body: `<Notice title='"><img src=x onerror=alert(1)>'>a</Notice>`,
  },
  {
    attack: 'markup in an author',
    body: '<PullQuote author="<b onclick=alert(1)>A</b>" context="&lt;script&gt;">a</PullQuote>',
  },
  {
    attack: 'markup in an alternative text',
    body: `<Figure src="/images/flower.svg" alt='" onerror="alert(1)' />`,
  },
  {
    attack: 'markup in a caption and a credit',
    body: '<Figure src="/images/flower.svg" alt="A." caption="<script>1</script>" credit="<iframe>" />',
  },
  {
    attack: 'markup in the label of a gallery',
    body: `<Gallery label='"><script>1</script>'>a</Gallery>`,
  },
  {
    attack: 'markup in the label of a tab',
    body: '<Tabs>\n\n<Tab label="<script>1</script>">a</Tab>\n\n</Tabs>',
  },
  {
    attack: 'markup in the title of a card',
    body: '<Cards>\n\n<Card title="<script>1</script>">a</Card>\n\n</Cards>',
  },
  {
    attack: 'markup in the title of a chart',
    body: '<Chart name="categories" title="<script>1</script>" />',
  },
  {
    attack: 'markup in the names of instructors',
    body: `<Instructors handles="javascript:alert(1),'><script>" />`,
    refused: /nobody we know|not a/,
  },
  { attack: 'a video that is another address', body: '<Video id="../../x.test/?a=" title="A" />' },
  {
    attack: 'a video whose name ends an attribute',
    body: `<Video id='"><script>1</script>' title='"><script>1</script>' />`,
  },
  {
    attack: 'a video of another host',
    body: '<Video id="a" provider="https://x.test/" title="A" />',
    refused: /provider of <Video>/,
  },
  {
    attack: 'a chart with the name of every object',
    body: '<Chart name="constructor" />',
    refused: /name of <Chart>/,
  },
  {
    attack: 'a package with the name of every object',
    body: '<PackageCard slug="__proto__" />',
    refused: /package/i,
  },
  {
    attack: 'an event out of its folder',
    body: '<EventCard slug="../blog/x" />',
    refused: /event/i,
  },
  // Addresses.
  { attack: 'a link that runs', body: '[a](javascript:alert(1))', refused: ADDRESS },
  {
    attack: 'a link that runs, in odd letters',
    body: '[a](JaVaScRiPt:alert(1))',
    refused: ADDRESS,
  },
  {
    attack: 'a link that runs, behind an entity',
    body: '[a](java&#115;cript:alert(1))',
    refused: ADDRESS,
  },
  {
    attack: 'a link that runs, with an entity for its colon',
    body: '[a](javascript&colon;alert(1))',
    refused: ADDRESS,
  },
  {
    attack: 'a link that runs, with a tab inside',
    body: '[a](<java&#9;script:alert(1)>)',
    refused: ADDRESS,
  },
  {
    attack: 'a link that runs, with a line break inside',
    body: '[a](<java&#10;script:alert(1)>)',
    refused: ADDRESS,
  },
  {
    attack: 'a link that runs, behind a control sign',
    body: '[a](<\u0001javascript:alert(1)>)',
    refused: /U\+0001/,
  },
  { attack: 'a link that runs Visual Basic', body: '[a](vbscript:msgbox(1))', refused: ADDRESS },
  {
    attack: 'a link that is a page',
    body: '[a](data:text/html;base64,PHNjcmlwdD4=)',
    refused: ADDRESS,
  },
  { attack: 'a link to a file of the reader', body: '[a](file:///etc/passwd)', refused: ADDRESS },
  { attack: 'a link to an object in memory', body: '[a](blob:https://x.test/1)', refused: ADDRESS },
  {
    attack: 'a definition that runs',
    body: '[a][b]\n\n[b]: javascript:alert(1)',
    refused: ADDRESS,
    line: 3,
  },
  {
    attack: 'an element whose link runs',
    body: '<a href="javascript:alert(1)">a</a>',
    refused: ADDRESS,
  },
  {
    attack: 'an element whose link runs, behind an entity',
    body: '<a href="&#106;avascript:alert(1)">a</a>',
    refused: ADDRESS,
  },
  {
    attack: 'a quotation whose source runs',
    body: '<q cite="javascript:alert(1)">a</q>',
    refused: ADDRESS,
  },
  {
    attack: 'a button that runs',
    body: '<Button href="javascript:alert(1)">a</Button>',
    refused: ADDRESS,
  },
  {
    attack: 'a button that runs, with a tab inside',
    body: '<Button href="java&#9;script:alert(1)">a</Button>',
    refused: ADDRESS,
  },
  {
    attack: 'a card that is a page',
    body: '<Cards>\n\n<Card title="A" href="data:text/html,x">a</Card>\n\n</Cards>',
    refused: ADDRESS,
    line: 3,
  },
  { attack: 'a bare address that runs', body: 'See javascript:alert(1) there.' },
  { attack: 'a title that ends an attribute', body: `[a](/blog '"onmouseover="alert(1)')` },
  {
    attack: 'an address that ends an attribute',
    body: '[a](</blog/"onmouseover="alert(1)>)',
    refused: /no page/,
  },
  { attack: 'code that ends its element', body: '`</code><script>alert(1)</script>`' },
  {
    attack: 'a block of code that ends its element',
    body: '```html title="</figcaption><script>"\n</code></pre><script>alert(1)</script>\n```',
  },
  { attack: 'a language that ends an attribute', body: '```a"onload="alert(1)\nx\n```' },
  { attack: 'a script as entities', body: '&lt;script&gt;alert(1)&lt;/script&gt;' },
  { attack: 'an image tag as entities', body: '&#60;img src=x onerror=alert(1)&#62;' },
  {
    attack: 'a heading whose place ends an attribute',
    body: '## "onclick="alert(1)" &lt;script&gt;',
  },
  {
    attack: 'a footnote whose name ends an attribute',
    body: 'A.[^"onclick="1]\n\n[^"onclick="1]: B.',
  },
  { attack: 'a formula with a link that runs', body: '$$\\href{javascript:alert(1)}{x}$$' },
  { attack: 'a formula with a style', body: '$$\\htmlStyle{position:fixed}{x}$$' },
  { attack: 'a formula with an image', body: '$$\\includegraphics{https://x.test/a.png}$$' },
  {
    attack: 'a formula that never ends',
    body: '$$\\def\\a{\\a\\a}\\a$$',
    refused: /can't define commands/,
  },
  // Images.
  { attack: 'an image of another site', body: '![A.](https://x.test/a.png)', refused: IMAGE },
  {
    attack: 'an image of another site without a scheme',
    body: '![A.](//x.test/a.png)',
    refused: IMAGE,
  },
  {
    attack: 'an image that is a page',
    body: '![A.](data:image/svg+xml,<svg/onload=alert(1)>)',
    refused: IMAGE,
  },
  {
    attack: 'an image that runs',
    body: '<Figure src="javascript:alert(1)" alt="A." />',
    refused: IMAGE,
  },
  {
    attack: 'an image out of its folder',
    body: '<Figure src="/images/../../package.json" alt="A." />',
    refused: IMAGE,
  },
  { attack: 'an image above its document', body: '![A.](./../../secret.png)', refused: IMAGE },
  {
    attack: 'an image out of its folder, in bytes',
    body: '![A.](/images/%2e%2e/%2E%2e/secret.png)',
    refused: IMAGE,
  },
  {
    attack: 'an image out of its folder, as entities',
    body: '<Figure src="/images/&#46;&#46;/secret.png" alt="A." />',
    refused: IMAGE,
  },
  {
    attack: 'an image out of its folder, with backslashes',
    body: '![A.](/images/\\\\..\\\\secret.png)',
    refused: IMAGE,
  },
  {
    attack: 'an image with a list of others',
    body: '<Figure src="/images/a.png,https://x.test/a.png" alt="A." />',
    refused: /is missing/,
  },
  {
    attack: 'an image by reference to another site',
    body: '![A.][b]\n\n[b]: https://x.test/a.png',
    refused: IMAGE,
    line: 3,
  },
];
