import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** An image, which opens over the whole window, with its caption, which may hold links and emphasis. */
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
      <figure-zoom class="relative block">
        <img
          src={image.src}
          alt={alt}
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
          className="m-0 w-full rounded-md"
        />
        <button
          type="button"
          aria-label="Enlarge the figure"
          aria-haspopup="dialog"
          className="needs-script absolute top-2 right-2 grid size-9 cursor-pointer place-items-center rounded-full border border-line bg-surface text-ink-soft hover:text-ink print:hidden"
        >
          <Icon name="enlarge" />
        </button>
      </figure-zoom>
      {(text || credit) && (
        <figcaption>
          {text}
          {credit && <span className="block">Credit: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
