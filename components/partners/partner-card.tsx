import { CoverArt } from '@/components/ui/cover-art';
import { Credits } from '@/components/ui/credits';
import { counted } from '@/lib/counted';
import type { Partner } from '@/lib/partners';
import { urls } from '@/lib/urls';

function Name({ partner: { slug, name, text } }: { partner: Partner }) {
  return (
    <div>
      <h3 className="text-xl">
        <a href={urls.partner(slug)} className="inline-block text-brand">
          {name}
        </a>
      </h3>
      {text && <p className="mt-1 text-ink-soft">{text}</p>}
    </div>
  );
}

function Together({ partner: { together, links = [] } }: { partner: Partner }) {
  if (!together) return null;
  return (
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
  );
}

function Strip({ seed }: { seed: string }) {
  return (
    <CoverArt
      seed={seed}
      palette="community"
      ratio="banner"
      className="hidden h-20 w-full sm:block"
    />
  );
}

const card = 'overflow-hidden rounded-lg border border-line bg-surface';

/** Partners that do the same with us, which is said once. */
export function PartnerGroupCard({ partners }: { partners: readonly [Partner, ...Partner[]] }) {
  return (
    <article className={`${card} col-span-full`}>
      <Strip seed={partners[0].slug} />
      <div className="grid gap-5 p-5 sm:p-6">
        <div className="grid gap-x-8 gap-y-4 max-md:[&>*+*]:border-t max-md:[&>*+*]:border-line max-md:[&>*+*]:pt-4 md:grid-cols-3">
          {partners.map((partner) => (
            <Name key={partner.slug} partner={partner} />
          ))}
        </div>
        <Together partner={partners[0]} />
      </div>
    </article>
  );
}

/** A partner: what it does, what it does with us, and where to read about that. */
export function PartnerCard({ partner }: { partner: Partner }) {
  const { packages } = partner;
  const reviewed = packages.map((item) => ({ name: item.name, href: urls.package(item.slug) }));
  return (
    <article className={`${card} group only:col-span-full`}>
      <Strip seed={partner.slug} />
      <div className="grid gap-4 p-5 group-only:lg:grid-cols-3 group-only:lg:gap-8 sm:p-6">
        <Name partner={partner} />
        <Together partner={partner} />
        {reviewed.length > 0 && (
          <div>
            <p className="font-display text-sm font-semibold text-accent">
              {counted(reviewed.length, 'reviewed package')}
            </p>
            <p className="leading-loose">
              <Credits people={reviewed} />
            </p>
          </div>
        )}
      </div>
    </article>
  );
}
