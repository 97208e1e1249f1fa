import { notFound } from 'next/navigation';
import { PLACEHOLDER } from '@/app/_shared/params';
import { getPackage, getPackages } from '@/lib/packages';
import { packageFile, packageFileNames } from '@/lib/packages/files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const all = getPackages().flatMap(({ slug }) =>
    packageFileNames.map((file) => ({ slug, file: file as string })),
  );
  return all.length > 0 ? all : [{ slug: PLACEHOLDER, file: PLACEHOLDER }];
}

/** The citation and metadata files of a package. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string; file: string }> },
): Promise<Response> {
  const { slug, file } = await params;
  const item = getPackage(slug);
  const found = item && packageFile(item, file);
  if (!found) notFound();
  return new Response(found.text, { headers: { 'content-type': found.type } });
}
