import { ButtonLink } from '@/components/ui/button-link';
import { CoverArt } from '@/components/ui/cover-art';

const waysIn = [
  { href: '/packages', label: 'Find a package' },
  { href: '/learn', label: 'Learn packaging' },
  { href: '/connect', label: 'Take part' },
];

/**
 * The first screen of the home page: what pyOpenSci is, and three ways in.
 * @param paths the pages that may be pointed to
 */
export function Hero({ paths }: { paths: ReadonlySet<string> }) {
  const ways = waysIn.filter(({ href }) => paths.has(href));
  return (
    <div className="relative overflow-hidden bg-band text-on-band">
      <CoverArt
        seed="pyopensci-home"
        palette="community"
        ratio="1:1"
        className="absolute inset-y-0 right-0 hidden h-full w-[44%] lg:block"
      />
      <div className="page relative">
        <div className="max-w-[42rem] py-14 sm:py-20 lg:w-[54%] lg:py-28">
          <h1 className="text-5xl">Scientific Python, reviewed by people who care</h1>
          <p className="mt-6 max-w-[34em] text-xl text-on-band-soft">
            pyOpenSci is a community that reviews research software in the open, teaches packaging,
            and makes room for everyone who builds the tools of science.
          </p>
          {ways.length > 0 && (
            <p className="mt-8 flex flex-wrap gap-3">
              {ways.map(({ href, label }, index) => (
                <ButtonLink key={href} href={href} look={index === 0 ? 'light' : 'ghost'}>
                  {label}
                </ButtonLink>
              ))}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
