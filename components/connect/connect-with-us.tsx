import { ButtonLink } from '@/components/ui/button-link';
import type { Way } from '@/lib/connect';
import type { SocialLink } from './social-links';

export function ConnectWithUs({
  ways,
  social,
}: {
  ways: readonly Pick<Way, 'id' | 'title' | 'href'>[];
  social: readonly SocialLink[];
}) {
  return (
    <aside
      aria-label="Get involved"
      className="not-prose my-10 rounded-lg bg-band p-6 text-base text-on-band sm:p-8"
    >
      <h2 className="text-2xl">Get involved</h2>
      <ul className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {ways.map(({ id, title, href }) => (
          <li key={id}>
            <a href={href} className="inline-block py-1 font-semibold text-on-band">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-control pt-4 text-sm">
        <span>Connect with us:</span>
        {social.map(({ id, title, href }) => (
          <a key={id} href={href} rel="me" className="py-1 text-on-band">
            {title}
          </a>
        ))}
      </p>
      <p className="mt-5">
        <ButtonLink href="/connect" look="light">
          All ways to get involved
        </ButtonLink>
      </p>
    </aside>
  );
}
