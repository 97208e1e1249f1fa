import { collectionRoute } from '@/app/_shared/collection-page';

const route = collectionRoute('topic', 'topic');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
