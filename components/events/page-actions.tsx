import { Icon } from '@/components/ui/icon';

export function PageActions({ title, url, edit }: { title: string; url: string; edit: string }) {
  const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const mail = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  const ways = [
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#${query({ text: title, url })}` },
    {
      name: 'Bluesky',
      href: `https://bsky.app/intent/compose?${query({ text: `${title} ${url}` })}`,
    },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
    { name: 'Email', href: `mailto:?${mail}` },
  ];
  return (
    <div className="grid gap-2 text-sm print:hidden">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="text-ink-soft">Share on</span>
        {ways.map(({ name, href }) => (
          <a key={name} href={href} className="inline-block py-1">
            {name}
          </a>
        ))}
      </p>
      <p>
        <a href={edit} className="inline-flex items-center gap-1.5 py-1">
          <Icon name="edit" /> Edit this page
        </a>
      </p>
    </div>
  );
}
