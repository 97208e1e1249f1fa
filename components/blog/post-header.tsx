import { Fragment } from 'react';
import { CalendarDate } from '@/components/ui/calendar-date';
import { Credits } from '@/components/ui/credits';
import { Label } from '@/components/ui/label';
import { PageCover } from '@/components/ui/page-cover';
import { topicLabel } from '@/lib/blog/labels';
import { languageOf, type Translation } from '@/lib/blog/language';
import type { Post } from '@/lib/blog/types';
import type { SiteImage } from '@/lib/images';
import type { Credit } from '@/lib/people';
import { urls } from '@/lib/urls';
import { StateLabel } from './state-label';

export function PostHeader({
  post,
  authors,
  translations = [],
  image,
}: {
  post: Post;
  authors: readonly Credit[];
  translations?: readonly Translation[];
  image?: SiteImage;
}) {
  const { lang } = languageOf(post);
  const others = translations.filter(({ slug }) => slug !== post.slug);
  return (
    <header>
      {/* A tutorial starts with its text. */}
      {(post.topic !== 'learn' || image) && (
        <div className="page pt-4 sm:pt-6">
          <PageCover cover={post.cover} image={image} seed={post.slug} palette={post.topic} />
        </div>
      )}
      <div className="page pt-6 pb-8 sm:pt-8">
        <p className="flex flex-wrap items-center gap-x-3 text-ink-soft">
          <a href={urls.topic(post.topic)} className="inline-block py-1 hover:underline">
            <Label>{topicLabel(post.topic)}</Label>
          </a>
          <StateLabel state={post.state} />
          <span dir="auto">{post.readingMinutes} min read</span>
        </p>
        <h1 lang={lang} className="mt-4 max-w-[20em] text-4xl">
          {post.title}
        </h1>
        <p lang={lang} className="mt-4 max-w-text text-xl text-ink-soft">
          {post.description}
        </p>
        <p className="mt-5 text-ink-soft">
          By{' '}
          <span className="font-bold text-ink">
            <Credits people={authors} />
          </span>
          , <CalendarDate date={post.date} />
          {post.updated && (
            <>
              , updated <CalendarDate date={post.updated} />
            </>
          )}
        </p>
        {others.length > 0 && (
          <p className="mt-2 text-ink-soft">
            Also in{' '}
            {others.map(({ slug, name, language, ...text }, index) => (
              <Fragment key={slug}>
                {index > 0 && ', '}
                <a href={urls.post(slug)} hrefLang={language} {...text} lang={language}>
                  {name}
                </a>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </header>
  );
}
