import { StepLinks } from '@/components/blog/step-links';
import { CardSection } from '@/components/layout/card-section';
import { getPosts, getRelatedPosts } from '@/lib/blog';
import { languageOf } from '@/lib/blog/language';
import { neighbors } from '@/lib/blog/order';
import type { SeriesPlace } from '@/lib/blog/series';
import type { Post } from '@/lib/blog/types';
import { urls } from '@/lib/urls';
import { CreditedPost } from './cards';
import { ConnectBlock, invites } from './mdx-components';

const step = (label: string, post: Post | undefined) =>
  post && {
    label,
    title: post.title,
    href: urls.post(post.slug),
    language: languageOf(post),
  };

/** The parts of a series before and after one of them. */
export function SeriesSteps({ place }: { place: SeriesPlace }) {
  return (
    <div className="mt-10">
      <StepLinks
        label={`Series ${place.series.name}`}
        back={step('Previous part', place.previous)}
        forth={step('Next part', place.next)}
      />
    </div>
  );
}

/** Where to go on after a post: before and after it, and what is like it. */
export function PostNavigation({ post }: { post: Post & { body: string } }) {
  const { newer, older } = neighbors(getPosts(), post.slug);
  const related = getRelatedPosts(post);
  return (
    <div className="print:hidden">
      {!post.series && (
        <div className="page pt-6 pb-4">
          <StepLinks
            label="Older and newer posts"
            back={step('Older post', older)}
            forth={step('Newer post', newer)}
          />
        </div>
      )}
      <CardSection id="related" title="Related posts">
        {related.map((other) => (
          <CreditedPost art={false} key={other.slug} post={other} />
        ))}
      </CardSection>
      {!invites(post.body) && (
        <div className="page">
          <ConnectBlock reading={{ topic: post.topic }} />
        </div>
      )}
    </div>
  );
}
