import type { ReactNode } from 'react';

/** An image with its caption; the caption may hold links and emphasis. */
export function Figure({
  image,
  alt,
  caption,
  credit,
  children,
}: {
  image: { src: string; width: number; height: number };
  alt: string;
  caption?: string;
  credit?: string;
  children?: ReactNode;
}) {
  const text = children ?? caption;
  return (
    <figure>
      <img
        src={image.src}
        alt={alt}
        width={image.width}
        height={image.height}
        loading="lazy"
        decoding="async"
        className="w-full rounded-md"
      />
      {(text || credit) && (
        <figcaption>
          {text}
          {credit && <span className="block">Credit: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
