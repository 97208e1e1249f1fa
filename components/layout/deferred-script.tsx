/**
 * A module of the browser that nothing on the first screen waits for: it is fetched after the first
 * paint, so that it takes no place on the line before it.
 */
export function DeferredScript({ src }: { src: string }) {
  // As children React would not find it again in a page it takes over: they stand in the content.
  const script = `<script type="module" src="${src}"></script>`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the address is one of ours
  return <template data-after-paint dangerouslySetInnerHTML={{ __html: script }} />;
}
