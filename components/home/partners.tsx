import { Section } from '@/components/layout/section';

/** A community or organization that pyOpenSci works with. */
export interface Partner {
  id: string;
  name: string;
  href: string;
  text: string;
}

export function Partners({ partners }: { partners: readonly Partner[] }) {
  if (partners.length === 0) return null;
  return (
    <Section id="partners" title="Partners" more={{ href: '/partners', label: 'All partners' }}>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {partners.map(({ id, name, href, text }) => (
          <li key={id} className="border-t-3 border-bloom pt-4">
            <a href={href} className="font-display text-lg font-semibold text-ink">
              {name}
            </a>
            <p className="mt-1 text-ink-soft">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
