import { Label } from '@/components/ui/label';
import type { Post } from '@/lib/blog/types';

/** Marks a post that only previews show. */
export function StateLabel({ state }: { state: Post['state'] }) {
  if (state === 'published') return null;
  return <Label tone="straw">{state === 'draft' ? 'Draft' : 'Scheduled'}</Label>;
}
