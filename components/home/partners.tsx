import { Section } from '@/components/layout/section';
import type { Data } from '@/lib/content/schema/data';
import { urls } from '@/lib/urls';

export function Partners({ partners }: { partners: Data<'partners'> }) {
  if (partners.length === 0) return null;
  return (
    <Section id="partners" title="Partners" more={{ href: '/partners', label: 'All partners' }}>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {partners.map(({ id, name, text, together }) => (
          <li key={id} className="border-t-3 border-bloom pt-4">
            <a href={urls.partner(id)} className="font-display text-lg font-semibold text-ink">
              {name}
            </a>
            <p className="mt-1 text-ink-soft">{text ?? together}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
