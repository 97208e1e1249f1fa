import { ButtonLink } from '@/components/ui/button-link';
import { CoverArt } from '@/components/ui/cover-art';
import { site } from '@/lib/site';

/** @param packages whether there is a catalog to link to */
export function Hero({ packages }: { packages: boolean }) {
  return (
    <div className="overflow-hidden bg-band text-on-band">
      <div className="page relative">
        <div className="relative z-1 max-w-[42rem] pt-12 pb-6 sm:pt-16 lg:w-[54%] lg:py-20">
          <h1 className="text-5xl">Peer-reviewed Python packages for science</h1>
          <p className="mt-6 max-w-[34em] text-xl text-on-band-soft">
            pyOpenSci is a community that reviews research software in the open, teaches packaging,
            and welcomes everyone who builds research software.
          </p>
          <p className="mt-8 flex flex-wrap gap-3">
            {packages && (
              <ButtonLink href="/packages" look="light">
                Find a package
              </ButtonLink>
            )}
            <ButtonLink href={site.guides.submit} look="ghost">
              Submit your package
            </ButtonLink>
          </p>
        </div>
        {/* Its ground is the color of the band, so it has no edges. */}
        <CoverArt
          seed="pyopensci-home-26"
          palette="community"
          ratio="1:1"
          className="relative left-1/2 h-44 w-screen -translate-x-1/2 sm:h-80 lg:absolute lg:end-0 lg:bottom-0 lg:left-auto lg:aspect-square lg:h-[70%] lg:w-auto lg:translate-x-0 lg:overflow-visible min-[80rem]:-end-24 min-[80rem]:h-full"
        />
      </div>
    </div>
  );
}
