import { collectionRoute } from '@/app/_shared/collection-page';

const route = collectionRoute('author', 'handle');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
