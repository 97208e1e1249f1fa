const TEMPLATE_OR_MODULE = /<template\b.*?<\/template>|<script\b[^>]*\btype="module"[^>]*>/gs;
const START = '<script type="module" src="/assets/js/after-react.js"></script>';

/**
 * Holds our scripts back on a page that React takes over, until it has: they change the page, and
 * React would draw a page anew that is not as it was sent. `client/after-react.ts` lets them run.
 * Scripts in templates are left as they are, as one that was held brings them in.
 * @param html a page with its client runtime, as Next wrote it
 */
export function holdModules(html: string): string {
  return html
    .replace(TEMPLATE_OR_MODULE, (tag) =>
      tag.startsWith('<script') ? tag.replace('type="module"', 'type="module-after-react"') : tag,
    )
    .replace('</head>', `${START}</head>`);
}
