import { languageOf } from '@/lib/blog/language';
import { cut, SNIPPET } from '@/lib/drafts/snippets';

export interface SharedPage {
  title: string;
  description: string;
  /** The language of both, where it is not the site's. */
  lang?: string;
  url: string;
  /** Root-relative. */
  image: string;
}

const box = 'overflow-hidden rounded-lg border border-line bg-surface text-sm';

function SearchResult({ title, description, lang, url }: SharedPage) {
  const words = languageOf({ lang });
  const { host, pathname } = new URL(url);
  const trail = [host, ...pathname.split('/').filter(Boolean)].join(' › ');
  return (
    <div className={`${box} p-4`}>
      <p className="text-ink-soft break-words">{trail}</p>
      <p {...words} className="mt-1 text-lg text-brand">
        {cut(title, SNIPPET.title)}
      </p>
      <p {...words} className="mt-1">
        {cut(description, SNIPPET.description)}
      </p>
    </div>
  );
}

function Picture({ image }: { image: string }) {
  return (
    <img
      src={image}
      alt=""
      width={1200}
      height={630}
      loading="lazy"
      decoding="async"
      className="aspect-[1.91] w-full object-cover"
    />
  );
}

function MastodonCard({ title, description, lang, url, image }: SharedPage) {
  const words = languageOf({ lang });
  return (
    <div className={box}>
      <Picture image={image} />
      <div className="p-3">
        <p className="text-ink-soft">{new URL(url).host}</p>
        <p {...words} className="font-bold">
          {title}
        </p>
        <p {...words} className="line-clamp-2 text-ink-soft">
          {description}
        </p>
      </div>
    </div>
  );
}

function LinkedInCard({ title, lang, url, image }: SharedPage) {
  return (
    <div className={box}>
      <Picture image={image} />
      <div className="bg-paper p-3">
        <p {...languageOf({ lang })} className="line-clamp-2 font-bold">
          {title}
        </p>
        <p className="text-ink-soft">{new URL(url).host}</p>
      </div>
    </div>
  );
}

/** About how a page looks where it is found and shared. */
export function LinkPreviews({ page }: { page: SharedPage }) {
  const places = [
    { name: 'Google', card: <SearchResult {...page} /> },
    { name: 'Mastodon', card: <MastodonCard {...page} /> },
    { name: 'LinkedIn', card: <LinkedInCard {...page} /> },
  ];
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {places.map(({ name, card }) => (
        <figure key={name} className="min-w-0">
          <figcaption className="mb-1.5 text-sm font-bold text-ink-soft">{name}</figcaption>
          {card}
        </figure>
      ))}
    </div>
  );
}
