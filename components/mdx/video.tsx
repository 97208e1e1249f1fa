import { Icon } from '@/components/ui/icon';

const addresses = {
  youtube: (id: string) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
  vimeo: (id: string) => `https://vimeo.com/${encodeURIComponent(id)}`,
};

const names = { youtube: 'YouTube', vimeo: 'Vimeo' };

/** A video as a link to where it plays: nothing is asked of another site before the reader wants it. */
export function Video({
  id,
  title,
  provider = 'youtube',
}: {
  id: string;
  title: string;
  provider?: keyof typeof addresses;
}) {
  return (
    <p className="not-prose my-8">
      <a
        href={addresses[provider](id)}
        className="flex min-h-40 flex-col items-center justify-center gap-3 rounded-lg bg-band p-8 text-center font-bold text-on-band no-underline hover:bg-band-deep"
      >
        <span className="grid size-16 place-items-center rounded-full bg-straw text-selection-ink">
          <Icon name="play" className="size-7" />
        </span>
        <span className="underline">{title}</span>
        <span className="text-sm font-normal text-on-band-soft">Video on {names[provider]}</span>
      </a>
    </p>
  );
}
