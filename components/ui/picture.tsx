interface PictureImage {
  src: string;
  width: number;
  height: number;
  sources?: readonly { type: string; srcSet: string }[];
}

/**
 * An image in the format and of the width that suits the reader's browser and screen.
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
  image: PictureImage;
  alt: string;
  sizes: string;
  loading?: 'lazy' | 'eager';
  /** Set for the picture that a page opens with; elsewhere the text comes first. */
  fetchPriority?: 'high';
  className?: string;
}) {
  const { src, width, height, sources } = image;
  const lazy = loading === 'lazy';
  const shown = lazy ? `auto, ${sizes}` : sizes;
  const img = (
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      sizes={sources && shown}
      loading={lazy ? 'lazy' : undefined}
      fetchPriority={fetchPriority}
      decoding={lazy ? 'async' : undefined}
      className={className}
    />
  );
  if (!sources) return img;
  return (
    <picture className="contents">
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={shown} />
      ))}
      {img}
    </picture>
  );
}
