import type { ReactNode } from 'react';
import { ConnectWithUs } from '@/components/connect/connect-with-us';
import { NewsletterForm } from '@/components/connect/newsletter-form';
import { CodeBlock, ScrollTable } from '@/components/mdx/code-block';
import * as groups from '@/components/mdx/groups';
import { Notice } from '@/components/mdx/notice';
import { PullQuote } from '@/components/mdx/pull-quote';
import { Video } from '@/components/mdx/video';
import { type Reading, waysFor } from '@/lib/connect';
import { readData } from '@/lib/content/data';
import { newsletter } from '@/lib/env';
import {
  BoundCatalogFigure,
  BoundChart,
  BoundFigure,
  BoundPackageCard,
  EventCardOf,
  ImageOf,
  InstructorsOf,
} from './body-parts';

/** The invitation to take part: the ways that fit what was just read before the others. */
export function ConnectBlock({ reading }: { reading: Reading }) {
  return <ConnectWithUs ways={waysFor(reading, 6)} social={readData('social')} />;
}

function NewsletterOf() {
  return newsletter && <NewsletterForm form={newsletter} />;
}

/** Around a body: the script for its code, figures and videos, which only pages with a body need. */
function Body({ children }: { children: ReactNode }) {
  return (
    <>
      <script async fetchPriority="low" type="module" src="/assets/js/prose.js" />
      {children}
    </>
  );
}

/** What stands for the components and elements of MDX bodies, bound to the site's data. */
export function mdxComponents(reading: Reading) {
  return {
    ...groups,
    CatalogFigure: BoundCatalogFigure,
    Chart: BoundChart,
    // biome-ignore lint/correctness/noComponentHookFactories: bodies are rendered once, on the server.
    ConnectWithUs: () => <ConnectBlock reading={reading} />,
    EventCard: EventCardOf,
    Figure: BoundFigure,
    Instructors: InstructorsOf,
    Newsletter: NewsletterOf,
    Notice,
    PackageCard: BoundPackageCard,
    PullQuote,
    Video,
    img: ImageOf,
    pre: CodeBlock,
    table: ScrollTable,
    wrapper: Body,
  };
}

/** Whether a body has an invitation to take part in a place of its own. */
export function invites(body: string): boolean {
  return body.includes('<ConnectWithUs');
}
