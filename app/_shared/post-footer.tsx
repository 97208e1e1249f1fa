import { PostColophon } from '@/components/blog/post-colophon';
import { PostComments } from '@/components/blog/post-comments';
import { PostSource } from '@/components/blog/post-source';
import { TagList } from '@/components/blog/tag-list';
import { EventCard } from '@/components/events/event-card';
import { CopyList } from '@/components/ui/copy-list';
import { Share } from '@/components/ui/share';
import { postCitations } from '@/lib/blog/citation';
import { languageOf } from '@/lib/blog/language';
import { sourceLinks } from '@/lib/blog/source-links';
import type { Post } from '@/lib/blog/types';
import { comments } from '@/lib/env';
import { getEvent } from '@/lib/events';
import { licenseOf } from '@/lib/licenses';
import { analyzeBody } from '@/lib/mdx/analysis';
import { getPackage } from '@/lib/packages';
import { getStandingPage } from '@/lib/pages';
import { shareLinks } from '@/lib/share';
import { absoluteUrl, urls } from '@/lib/urls';
import { CatalogCard } from './cards';

type PostWithBody = Post & { body: string };

/** The event and the package that a post's front matter names, unless the text shows their cards. */
function LinkedCards({ post }: { post: PostWithBody }) {
  const { mentions } = analyzeBody(post.body);
  const isShown = (kind: 'event' | 'package') =>
    mentions.some((mention) => mention.kind === kind && mention.name === post[kind]);
  const event = post.event && !isShown('event') ? getEvent(post.event) : undefined;
  const item = post.package && !isShown('package') ? getPackage(post.package) : undefined;
  if (!event && !item) return null;
  return (
    <section aria-labelledby="about" className="print:hidden">
      <h2 id="about" className="mb-3 text-xl">
        {event && item ? 'Mentioned in this post' : `The ${event ? 'event' : 'package'}`}
      </h2>
      <div className="grid gap-4">
        {event && <EventCard event={event} />}
        {item && <CatalogCard item={item} />}
      </div>
    </section>
  );
}

/** What follows the text of a post, in the words of the site. */
export function PostFooter({ post }: { post: PostWithBody }) {
  const dir = languageOf(post).dir && 'ltr';
  return (
    <div dir={dir} className="mt-12 grid max-w-text gap-9">
      {post.source && <PostSource source={post.source} />}
      <LinkedCards post={post} />
      {post.tags.length > 0 && (
        <nav aria-label="Tags" className="print:hidden">
          <TagList tags={post.tags.map((tag) => ({ tag }))} />
        </nav>
      )}
      <CopyList id="cite" title="Cite this post" items={postCitations(post)}>
        {post.doi && (
          <p>
            DOI: <a href={`https://doi.org/${post.doi}`}>{post.doi}</a>
          </p>
        )}
      </CopyList>
      <Share links={shareLinks(post.title, urls.post(post.slug))} />
      {comments && post.comments && (
        <PostComments settings={comments} term={urls.post(post.slug).slice(1)} />
      )}
      <PostColophon
        archiving={getStandingPage('archiving') && '/archiving'}
        license={licenseOf(post)}
        address={absoluteUrl(urls.post(post.slug))}
        {...sourceLinks(post)}
      />
    </div>
  );
}
