import type { Data } from '@/lib/content/schema/data';

export type SocialLink = Data<'social'>[number];

export function SocialLinks({ links }: { links: readonly SocialLink[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-6 lg:grid-cols-4 lg:gap-x-8">
      {links.map(({ id, title, text, href }) => (
        <li key={id} className="border-t border-line py-4">
          <a href={href} rel="me" className="font-bold text-brand">
            {title}
          </a>
          <p className="text-sm text-ink-soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
