import { Credits } from '@/components/ui/credits';
import type { Partner } from '@/lib/partners';
import { urls } from '@/lib/urls';

/** A partner: what it does, what it does with us, and where to read about that. */
export function PartnerCard({ partner }: { partner: Partner }) {
  const { slug, name, text, together, links = [], packages } = partner;
  const reviewed = packages.map((item) => ({ name: item.name, href: urls.package(item.slug) }));
  return (
    <article className="grid content-start gap-4 rounded-lg border border-line bg-surface p-5 only:col-span-full sm:p-6 only:lg:grid-cols-3 only:lg:gap-8">
      <div>
        <h3 className="text-xl">
          <a href={urls.partner(slug)} className="inline-block text-brand">
            {name}
          </a>
        </h3>
        {text && <p className="mt-1 text-ink-soft">{text}</p>}
      </div>
      {together && (
        <div className="border-s-3 border-bloom ps-4">
          <p className="font-display text-sm font-semibold text-accent">Together</p>
          <p>{together}</p>
          {links.map(({ title, href }) => (
            <p key={href} className="mt-1">
              <a href={href} className="inline-block py-0.5 font-bold text-brand">
                {title}
              </a>
            </p>
          ))}
        </div>
      )}
      {reviewed.length > 0 && (
        <div>
          <p className="font-display text-sm font-semibold text-accent">
            {reviewed.length} reviewed {reviewed.length === 1 ? 'package' : 'packages'}
          </p>
          <p className="leading-loose">
            <Credits people={reviewed} />
          </p>
        </div>
      )}
    </article>
  );
}
