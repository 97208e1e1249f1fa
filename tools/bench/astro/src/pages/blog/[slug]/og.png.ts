import type { APIContext } from 'astro';
import { getPosts, type Post } from '../../../posts';
import { drawSocialImage } from '../../../social-image';

export async function getStaticPaths() {
  return (await getPosts()).map((post) => ({ params: { slug: post.id }, props: { post } }));
}

export async function GET({ props }: APIContext<{ post: Post }>): Promise<Response> {
  const picture = new Uint8Array(await drawSocialImage(props.post));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}
