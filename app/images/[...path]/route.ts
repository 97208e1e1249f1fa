import { type ImageRoute, imageParams, imageResponse } from '@/app/_shared/images';

export const dynamic = 'force-static';
export const dynamicParams = false;

const FOLDER = '/images/';

export const generateStaticParams = () => imageParams(FOLDER);

export async function GET(_request: Request, { params }: ImageRoute): Promise<Response> {
  return imageResponse(FOLDER, (await params).path);
}
