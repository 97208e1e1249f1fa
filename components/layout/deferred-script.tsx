/** client/deferred-scripts.ts loads the script after the first paint, or earlier if it is needed. */
export function DeferredScript({ src }: { src: string }) {
  // React can't hydrate children of a template, so this sets its HTML.
  const script = `<script type="module" src="${src}"></script>`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the address is one of ours
  return <template data-after-paint dangerouslySetInnerHTML={{ __html: script }} />;
}
