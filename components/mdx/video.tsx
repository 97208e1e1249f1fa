import { Icon } from '@/components/ui/icon';

const providers = {
  youtube: {
    name: 'YouTube',
    page: (id: string) => `https://www.youtube.com/watch?v=${id}`,
    player: (id: string) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    page: (id: string) => `https://vimeo.com/${id}`,
    player: (id: string) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  },
};

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
  provider?: keyof typeof providers;
}) {
  const { name, page, player } = providers[provider];
  const part = encodeURIComponent(id);
  return (
    <video-embed class="not-prose my-8 block" data-player={player(part)} data-title={title}>
      <a
        href={page(part)}
        className="flex aspect-video min-h-40 w-full flex-col items-center justify-center gap-3 rounded-lg bg-band p-6 text-center text-base font-bold text-on-band no-underline hover:bg-band-deep print:aspect-auto"
      >
        <span className="grid size-16 place-items-center rounded-full bg-straw text-selection-ink">
          <Icon name="play" className="size-7" />
        </span>
        <span className="underline">{title}</span>
        <span className="text-sm font-normal text-on-band-soft">Video on {name}</span>
      </a>
    </video-embed>
  );
}
