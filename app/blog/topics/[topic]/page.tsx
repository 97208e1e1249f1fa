import { collectionRoute } from '@/app/_shared/collection-page';

const route = collectionRoute('topic', 'topic');

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.render;
