import { notFound } from 'next/navigation';
import { fileParams } from '@/app/_shared/params';
import { avatarFiles, readAvatar } from '@/lib/people/avatars';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return fileParams(avatarFiles(), '');
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const picture = readAvatar((await params).file);
  if (!picture) notFound();
  return new Response(new Uint8Array(picture.data), { headers: { 'content-type': picture.type } });
}
