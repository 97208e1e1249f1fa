import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConnectPage } from '@/app/_shared/connect-page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { getChoices } from '@/lib/connect';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

const findChoice = async ({ params }: RouteParams<'choice'>) => {
  const { choice } = await params;
  return getChoices().find(({ id }) => id === choice);
};

export function generateStaticParams() {
  const ids = getChoices().map(({ id }) => id);
  return paramsOf('choice', ids);
}

export async function generateMetadata(props: RouteParams<'choice'>): Promise<Metadata> {
  const choice = await findChoice(props);
  if (!choice) return {};
  return pageMetadata({
    title: `Connect with us: ${choice.label}`,
    description: `${choice.title}: ways to get involved in pyOpenSci, with the time and skills each one takes.`,
    path: `/connect/${choice.id}`,
  });
}

export default async function ChoicePage(props: RouteParams<'choice'>) {
  const choice = await findChoice(props);
  if (!choice) notFound();
  return <ConnectPage choice={choice} />;
}
