import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom } from '@pyopensci/flower-art';

/** Pieces of bodies, as old sites have them; each holds its number so that each loss has a name. */
type Piece = (n: number) => string;

const common: Piece[] = [
  (n) => `## Heading ${n}: what & why?`,
  (n) =>
    `Paragraph ${n} with **bold**, *emphasis*, \`code ${n} {x}\` and [a link](https://example.org/page_${n}).`,
  (n) => `- item ${n}a\n- item ${n}b\n  - nested ${n}\n\n1. first ${n}\n2. second ${n}`,
  (n) => `\`\`\`python\nprint({"n": ${n}})  # <b> {{ kept }}\n\`\`\``,
  (n) => `| a ${n} | b |\n|---|---|\n| x | \`y\` |`,
  (n) =>
    `Traps ${n}: a < b, {curly ${n}}, 3 <4, <https://example.org/auto${n}>, \\-- done, $5 and $6, 50% _snake_case_`,
  (n) =>
    `<figure>\n  <picture>\n    <source srcset="/images/p${n}.webp" type="image/webp">\n\n    <img src="/images/p${n}.png" alt="Picture ${n}">\n  </picture>\n  <figcaption>Caption ${n} with <em>life</em>.</figcaption>\n</figure>\nText right behind ${n} with [md](https://example.org/b${n}).`,
  (n) => `<a href="/images/q${n}.png"><img src="/images/q${n}.png" alt="Linked ${n}"></a>`,
  (n) =>
    `<figure class="half">\n<img src="/images/g${n}a.png" alt="Left ${n}">\n<img src="/images/g${n}b.png" alt="Right ${n}">\n<figcaption>Both ${n}</figcaption>\n</figure>`,
  (n) => `![Alone ${n}](/images/m${n}.png)`,
  (n) => `Inline ![mark ${n}](/images/i${n}.png) image in text ${n}.`,
  (n) => `<iframe src="https://www.youtube.com/embed/abcdefg${n}" title="Film ${n}"></iframe>`,
  (n) => `Press <kbd>Ctrl</kbd> ${n}, H<sub>2</sub>O<br>next line ${n}<br/>last`,
  (n) => `<i class="fas fa-star" aria-hidden="true"></i> Starred ${n}`,
  (n) => `<!-- hidden ${n} -->\nVisible ${n}`,
  (n) => `<details>\n<summary>Open ${n}</summary>\n\nInside **${n}**\n\n</details>`,
  (n) =>
    `<blockquote class="twitter-tweet"><p>Tweet ${n}</p>&mdash; Name (@n) <a href="https://twitter.com/n/${n}">day</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>`,
  (n) => `<div style="color:red" class="box-${n}">\n<p>Boxed ${n} <b>unclosed</p>\n</div>`,
  (n) => `Unclosed <b>bold ${n} and <span class="x">span`,
  (n) => `<table><tr><th>H ${n}</th></tr><tr><td>one<br>two</td></tr></table>`,
  (n) => `Zero\u200bwidth ${n} and no\u00a0break, :tada: too`,
  (n) => `Note[^n${n}].\n\n[^n${n}]: Footnote ${n}.`,
  (n) => `> Quoted ${n}\n> over lines`,
  (n) => `* star ${n}\n* list\n\n    indented after list ${n}`,
  (n) =>
    `<p align="center">Centered ${n} <a class="btn" href="https://example.org/go${n}">Go ${n}</a></p>`,
  (n) => `[ref ${n}][r${n}]\n\n[r${n}]: https://example.org/ref${n} "Title"`,
];

const kramdown: Piece[] = [
  (n) => `Boxed paragraph ${n}.\n{: .notice--info }`,
  (n) => `{: .notice--warning}\nBox before ${n}.`,
  (n) => `<div class="notice--success" markdown="1">\n## Title ${n}\n\n* one ${n}\n* two\n</div>`,
  (n) =>
    `<div class="notice" markdown = "1">\nTight ${n} with **md** and \`<div>\`.\n\n\`\`\`html\n<div class="x${n}">\n\`\`\`\n</div>`,
  (n) => `### Heading ${n}\n{: .no_toc }`,
  (n) => `### Named ${n} {#named-${n}}\n\n[jump ${n}](#named-${n})`,
  (n) => `[Button ${n}](https://example.org/btn${n}){: .btn .btn--primary target="_blank"}`,
  (n) => `Quote ${n}, short.\n{: .highlight-quote}`,
  (n) => `* li ${n}\n* li\n{: .notice}`,
  (n) => `| k ${n} | v |\n|---|---|\n| 1 | 2 |\n{: .table}`,
  (n) => `![Sized ${n}](/images/s${n}.png){: .align-center width="50%"}`,
];

const liquid: Piece[] = [
  (n) =>
    `{% include pyos-blockquote.html quote="Said ${n} with \`code\` & more" class="x" author="Person ${n}" event="Day ${n}" %}`,
  (n) => `{% include video id="vid${n}abcdef" provider="youtube" %}`,
  (n) =>
    `{% include figure image_path="/images/f${n}.png" alt="Included ${n}" caption="Cap ${n} [l](https://example.org/c${n})" %}`,
  (n) => `{% raw %}\n\`\`\`yaml\nx: \${{ secrets.T${n} }}\n\`\`\`\n{% endraw %}`,
  (n) =>
    `[own ${n}]({{ site.baseurl }}/blog/post-${n % 70}.html) and <img src="{{ site.url }}/images/u${n}.png" alt="U ${n}">`,
  (n) => `Changed {{ page.last_modified | date: "%Y" }} (${n})`,
];

const hugo: Piece[] = [
  (n) => `{{< figure src="/images/h${n}.png" alt="Hugo ${n}" caption="It's **${n}**" >}}`,
  (n) =>
    `{{% admonition type="note" title="Adm ${n}" %}}\nInside ${n}.\n\n- list\n{{% /admonition %}}`,
  (n) => `{{< admonition type="warning" >}}\nWarned ${n}\n{{< /admonition >}}`,
  (n) => `{{< youtube vid${n}abcdef >}}`,
  (n) => `{{< button href="https://example.org/h${n}" >}}Press ${n}{{< /button >}}`,
  (n) => `{{< pullquote author="A ${n}" >}}Pulled ${n}{{< /pullquote >}}`,
  () => `{{< connect-with-pyos >}}`,
  (n) => `Residue ![r ${n}]({{ site.url }}/images/r${n}.png)`,
  (n) =>
    `{{< cards >}}{{< card title="Card ${n}" link="https://example.org/k${n}" >}}Card text ${n}{{< /card >}}{{< /cards >}}`,
];

const topics = ['community', 'education', 'software', 'updates', ''];

function bodyOf(pieces: readonly Piece[], seed: string, base: number): string {
  const random = createRandom(seed);
  return Array.from({ length: random.int(6, 18) }, (_, index) =>
    random.pick(pieces)(base * 20 + index),
  ).join(random.pick(['\n\n', '\n\n\n', '\n\n']));
}

function save(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes a Jekyll site with a number of posts that mix all constructs. */
export function writeJekyllSite(folder: string, posts: number): void {
  save(
    folder,
    '_config.yml',
    'title: Made\nurl: https://made.example.net\npermalink: /blog/:title.html\n',
  );
  for (let n = 0; n < posts; n++) {
    const event =
      n % 9 === 0
        ? 'event:\n  start_date: 2024-01-02\n  location: Online\n  event_type: talk\n'
        : '';
    const day = String((n % 27) + 1).padStart(2, '0');
    const fields = `layout: single\ntitle: "Post ${n}: made"\nexcerpt: "An excerpt of the right length, for the post with the number ${n} of this site."\nauthor: ${n % 5 === 0 ? 'null' : '"Rosa Fallow"'}\nblog_topic: ${topics[n % 5]}\npermalink: /blog/post-${n}.html\nlast_modified: 2024-02-03\n${event}`;
    const body = bodyOf([...common, ...kramdown, ...liquid], `jekyll-${n}`, n);
    save(
      folder,
      `_posts/2023-${String((n % 12) + 1).padStart(2, '0')}-${day}-post-${n}.md`,
      `---\n${fields}---\n\n${body}\n`,
    );
  }
}

/** Writes a Hugo site with a number of posts that mix all constructs. */
export function writeHugoSite(folder: string, posts: number): void {
  save(folder, 'hugo.toml', 'baseURL = "https://made.example.net/"\n');
  for (let n = 0; n < posts; n++) {
    const fields = `title: "Post ${n}"\ndate: 2024-03-04\ntype: blog\nurl: /blog/post-${n}.html\nexcerpt: "An excerpt of the right length, for the post with the number ${n} of this site."\nauthor: Rosa Fallow\nblog_topic: updates\nlastmod: ''\n`;
    const body = bodyOf([...common, ...kramdown.slice(0, 4), ...hugo], `hugo-${n}`, n);
    save(folder, `content/blog/post-${n}.md`, `---\n${fields}---\n\n${body}\n`);
  }
}
