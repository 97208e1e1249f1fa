import { Avatar } from '@/components/ui/avatar';

/** Someone with a name, a page and perhaps a picture. */
export interface PortraitFacts {
  handle: string;
  name: string;
  href?: string;
  picture?: string;
}

/** A person in one line: picture or initials, and name. */
export function Portrait({ handle, name, href, picture }: PortraitFacts) {
  return (
    <a
      href={href}
      className="flex min-h-11 items-center gap-3 font-semibold text-ink no-underline hover:underline"
    >
      <Avatar name={name} handle={handle} picture={picture} size={44} />
      {name}
    </a>
  );
}
