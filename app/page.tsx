import { Hero } from '@/components/home/hero';
import { Partners } from '@/components/home/partners';
import { Petals } from '@/components/home/petals';
import { Thanks } from '@/components/home/thanks';
import { Figures } from '@/components/ui/figures';
import { communityFigures } from '@/lib/community/figures';
import { readData } from '@/lib/content/data';
import { pathsFromHome } from '@/lib/home';
import { getNewestPeople } from '@/lib/people';
import { portraitOf } from '@/lib/people/avatars';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { Page } from './_shared/page';
import {
  FeaturedPackage,
  GetInvolved,
  LearningSeries,
  NearestEvents,
  NewestPackages,
  NewestPosts,
} from './home-sections';

export const metadata = pageMetadata({ description: site.description, path: '/' });

export default function HomePage() {
  const paths = pathsFromHome();
  return (
    <Page>
      <Hero packages={paths.has('/packages')} />
      <Figures figures={communityFigures()} />
      <Petals paths={paths} />
      <FeaturedPackage />
      <LearningSeries />
      <NewestPackages />
      <NearestEvents />
      <NewestPosts />
      <GetInvolved />
      <Thanks people={getNewestPeople(8).map(({ handle }) => portraitOf(handle))} />
      <Partners partners={readData('partners')} />
    </Page>
  );
}
