import { Icon } from '@/components/ui/icon';

const addresses = {
  youtube: (id: string) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
  vimeo: (id: string) => `https://vimeo.com/${encodeURIComponent(id)}`,
};

const players = {
  youtube: (id: string) =>
    `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`,
  vimeo: (id: string) =>
    `https://player.vimeo.com/video/${encodeURIComponent(id)}?dnt=1&autoplay=1`,
};

const names = { youtube: 'YouTube', vimeo: 'Vimeo' };

/**
 * A video as a link to where it plays, which plays it in its place where scripts run: nothing is
 * asked of another site before the reader wants it.
 */
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
    <video-embed
      class="not-prose my-8 block"
      data-player={players[provider](id)}
      data-title={title}
    >
      <a
        href={addresses[provider](id)}
        className="flex aspect-video min-h-40 w-full flex-col items-center justify-center gap-3 rounded-lg bg-band p-6 text-center text-base font-bold text-on-band no-underline hover:bg-band-deep print:aspect-auto"
      >
        <span className="grid size-16 place-items-center rounded-full bg-straw text-selection-ink">
          <Icon name="play" className="size-7" />
        </span>
        <span className="underline">{title}</span>
        <span className="text-sm font-normal text-on-band-soft">Video on {names[provider]}</span>
      </a>
    </video-embed>
  );
}
