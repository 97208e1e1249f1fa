import { feedPageRoute } from '@/app/_shared/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = feedPageRoute;
