import type { SiteImage } from '@/lib/images';

/**
 * An image, as AVIF of the width that suits the reader's screen, or as one plain file.
 * @param sizes how wide it is shown, as the attribute of `<img>`; where the browser can tell by
 *   itself for an image that loads late, it does
 */
export function Picture({
  image,
  alt,
  sizes,
  loading = 'lazy',
  fetchPriority,
  className,
}: {
  image: SiteImage;
  alt: string;
  sizes: string;
  loading?: 'lazy' | 'eager';
  /** Set for the picture that a page opens with; elsewhere the text comes first. */
  fetchPriority?: 'high';
  className?: string;
}) {
  const { src, width, height, srcSet } = image;
  const lazy = loading === 'lazy';
  const shown = lazy ? `auto, ${sizes}` : sizes;
  const img = (
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      sizes={srcSet && shown}
      loading={lazy ? 'lazy' : undefined}
      fetchPriority={fetchPriority}
      decoding={lazy ? 'async' : undefined}
      className={className}
    />
  );
  if (!srcSet) return img;
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={srcSet} sizes={shown} />
      {img}
    </picture>
  );
}
