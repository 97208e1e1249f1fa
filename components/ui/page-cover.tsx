import type { ArtPalette } from '@pyopensci/flower-art';
import type { PostFields } from '@/lib/content/schema/post';
import type { SiteImage } from '@/lib/images';
import { CoverArt } from './cover-art';
import { Picture } from './picture';

export function PageCover({
  cover,
  image,
  seed,
  palette,
}: {
  cover?: PostFields['cover'];
  image?: SiteImage;
  seed: string;
  palette: ArtPalette;
}) {
  if (!cover || !image) {
    return (
      <CoverArt
        seed={seed}
        palette={palette}
        ratio="banner"
        className="h-16 w-full rounded-lg sm:h-24 print:hidden"
      />
    );
  }
  const credit = cover.credit && `Credit: ${cover.credit}`;
  return (
    <figure>
      <Picture
        image={image}
        alt={cover.alt}
        sizes="(min-width: 73rem) 68rem, 92vw"
        loading="eager"
        fetchPriority="high"
        className="max-h-96 w-full rounded-lg object-cover"
      />
      {(cover.caption || credit) && (
        <figcaption className="mt-2 text-sm text-ink-soft">
          {[cover.caption, credit].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  );
}
