import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Picture } from '@/components/ui/picture';
import type { SiteImage } from '@/lib/images';

type Loading = ComponentProps<typeof Picture>['loading'];

/** How wide a figure is shown: as wide as the text, or nearly as the screen. */
const SIZES = '(min-width: 46rem) 42.5rem, 92vw';

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
function ZoomableImage({
  image,
  alt,
  loading,
}: {
  image: SiteImage;
  alt: string;
  loading?: Loading;
}) {
  // Drawings fill the column; a photo is never drawn larger than it is.
  const width = image.srcSet ? 'max-w-full' : 'w-full';
  return (
    <figure-zoom class={`relative block ${image.srcSet ? 'w-fit' : ''}`.trim()}>
      <Picture
        image={image}
        alt={alt}
        sizes={SIZES}
        loading={loading}
        className={`m-0 rounded-md ${width}`}
      />
      <button
        type="button"
        aria-label="Enlarge the figure"
        aria-haspopup="dialog"
        className="needs-script ms-auto mt-2 grid size-9 cursor-pointer place-items-center rounded-full border border-line bg-surface text-ink-soft hover:text-ink print:hidden"
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
  loading,
  children,
}: {
  image: SiteImage;
  alt: string;
  caption?: string;
  credit?: string;
  /** Late, unless it is the first image of the page. */
  loading?: Loading;
  children?: ReactNode;
}) {
  const text = children ?? caption;
  return (
    <figure>
      {image.missing ? (
        <MissingImage alt={alt} />
      ) : (
        <ZoomableImage image={image} alt={alt} loading={loading} />
      )}
      {(text || credit) && (
        <figcaption>
          {text}
          {credit && <span className="block">Credit: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
