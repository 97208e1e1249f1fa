import { describe, expect, it } from 'vitest';
import { holdModules } from '@/scripts/postbuild/hold-modules';

const page = (body: string) =>
  `<head><script type="module" src="/assets/js/site.js"></script></head><body>${body}</body>`;

const START = '<script type="module" src="/assets/js/after-react.js"></script>';

describe('holdModules', () => {
  it('holds every module of the page, wherever its type stands, and brings what lets them run', () => {
    const html = holdModules(
      page('<script async="" fetchPriority="low" type="module" src="/assets/js/post.js"></script>'),
    );
    expect(html).toBe(
      [
        '<head><script type="module-after-react" src="/assets/js/site.js"></script>',
        `${START}</head><body>`,
        '<script async="" fetchPriority="low" type="module-after-react" src="/assets/js/post.js">',
        '</script></body>',
      ].join(''),
    );
  });

  it.each([
    '<template data-after-paint="true"><script type="module" src="/assets/js/people.js"></script></template>',
    '<script type="application/ld+json">{"@type":"Event"}</script>',
    '<script>self.__next_f.push([1,"<script type=\\"module\\" src=\\"/a.js\\">"])</script>',
    '<code>&lt;script type="module"&gt;</code>',
  ])('leaves %s as it is', (body) => {
    expect(holdModules(page(body))).toContain(`<body>${body}</body>`);
  });
});
