import { packageGroupRoute } from '@/app/_shared/package-group';

const route = packageGroupRoute('domain');

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.render;
