import { getPosts, type Post } from '../blog';
import { type CommunityEvent, getEvents } from '../events';

/** The posts somebody wrote and the events at which they spoke or taught. */
export function appearancesOf(handle: string): { posts: Post[]; events: CommunityEvent[] } {
  const wanted = handle.toLowerCase();
  const names = (handles: readonly string[]) =>
    handles.some((candidate) => candidate.toLowerCase() === wanted);
  return {
    posts: getPosts().filter(({ authors }) => names(authors)),
    events: getEvents().filter(({ speakers }) => names(speakers)),
  };
}
