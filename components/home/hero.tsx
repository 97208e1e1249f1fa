import { ButtonLink } from '@/components/ui/button-link';
import { CoverArt } from '@/components/ui/cover-art';
import { site } from '@/lib/site';

/** @param packages whether there is a catalog to link to */
export function Hero({ packages }: { packages: boolean }) {
  return (
    <div className="flow-root overflow-clip bg-band text-on-band">
      <div className="page relative">
        <div className="relative z-1 max-w-[42rem] pt-12 pb-6 sm:pt-16 min-[46rem]:w-[66%] lg:w-[54%] lg:py-20 min-[46rem]:pb-16">
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
          className="relative left-1/2 -mt-[6vw] -mb-[42vw] aspect-square w-screen -translate-x-1/2 min-[46rem]:absolute min-[46rem]:end-0 min-[46rem]:bottom-0 min-[46rem]:left-auto min-[46rem]:m-0 min-[46rem]:h-[54%] lg:h-[70%] min-[46rem]:w-auto min-[46rem]:translate-x-0 min-[46rem]:overflow-visible min-[80rem]:-end-24 min-[80rem]:h-full"
        />
      </div>
    </div>
  );
}
