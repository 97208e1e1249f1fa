import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

interface FigureImage {
  src: string;
  width: number;
  height: number;
  missing?: true;
}

/** What stands for an image whose file is not there: its text, and that it is missing. */
function MissingImage({ alt }: { alt: string }) {
  return (
    <div className="not-prose rounded-md border border-dashed border-line bg-sunken p-5 text-base">
      <p className="flex items-center gap-2 font-bold text-ink-soft">
        <Icon name="info" />
        This picture is missing
      </p>
      <p className="mt-2">It shows: {alt}</p>
    </div>
  );
}

/** The image, and the button that opens it over the whole window. */
function ZoomableImage({ image, alt }: { image: FigureImage; alt: string }) {
  return (
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
  );
}

/** An image, which opens over the whole window, with its caption, which may hold links and emphasis. */
export function Figure({
  image,
  alt,
  caption,
  credit,
  children,
}: {
  image: FigureImage;
  alt: string;
  caption?: string;
  credit?: string;
  children?: ReactNode;
}) {
  const text = children ?? caption;
  return (
    <figure>
      {image.missing ? <MissingImage alt={alt} /> : <ZoomableImage image={image} alt={alt} />}
      {(text || credit) && (
        <figcaption>
          {text}
          {credit && <span className="block">Credit: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
