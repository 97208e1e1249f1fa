import { collectionRoute } from '@/app/_shared/collection-page';

const route = collectionRoute('tag', 'tag');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
