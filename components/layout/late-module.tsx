/**
 * A module of the browser that nothing on the first screen waits for: it is fetched after the first
 * paint, so that it takes no place on the line before it.
 */
export function LateModule({ src }: { src: string }) {
  return (
    <template data-after-paint>
      <script type="module" src={src} />
    </template>
  );
}
