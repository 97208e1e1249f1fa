import { packageGroupRoute } from '@/app/_shared/package-group';

const route = packageGroupRoute('domain');

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
