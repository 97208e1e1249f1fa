import type { ReactNode } from 'react';
import { CodeBlock, ScrollTable } from '@/components/mdx/code-block';
import { Figure } from '@/components/mdx/figure';
import * as groups from '@/components/mdx/groups';
import { Notice } from '@/components/mdx/notice';
import { PullQuote } from '@/components/mdx/pull-quote';
import { noticeTypes } from '@/lib/mdx/registry';
import { looks } from './looks';

/** An address until the preview knows the right one. */
const HREF = '/write?$href';
const image = { src: '/favicon.svg', width: 1, height: 1 };
const { Button, Card, Cards, Gallery, Steps, Tab, Tabs } = groups;
const inside = <slot />;

/** The markup of each component, in which the preview fills in `$name` and what is inside. */
const templates: Record<string, ReactNode> = {
  ...Object.fromEntries(
    noticeTypes.flatMap((type) => [
      [
        `Notice-${type}`,
        <Notice key={type} type={type}>
          {inside}
        </Notice>,
      ],
      [
        `Notice-${type}-title`,
        <Notice key={type} type={type} title="$title">
          {inside}
        </Notice>,
      ],
    ]),
  ),
  Button: <Button href={HREF}>{inside}</Button>,
  Card: <Card title="$title">{inside}</Card>,
  'Card-link': (
    <Card title="$title" href={HREF}>
      {inside}
    </Card>
  ),
  Cards: <Cards>{inside}</Cards>,
  Figure: (
    <Figure image={image} alt="$alt" credit="$credit">
      <slot>$caption</slot>
    </Figure>
  ),
  Gallery: <Gallery label="$label">{inside}</Gallery>,
  PullQuote: <PullQuote author="$author">{inside}</PullQuote>,
  Steps: <Steps>{inside}</Steps>,
  Tab: <Tab label="$label">{inside}</Tab>,
  Tabs: <Tabs>{inside}</Tabs>,
  pre: <CodeBlock data-language="$language">{inside}</CodeBlock>,
  table: <ScrollTable />,
  Other: (
    <p className={`${looks.box} border-dashed border-control`}>
      <strong>$name</strong> $values <span>is drawn when the site is built.</span>
    </p>
  ),
};

/** What the preview shows components with: their own markup, once for each. */
export function Templates() {
  return (
    <div hidden data-templates>
      {Object.entries(templates).map(([name, markup]) => (
        <div key={name} data-template={name}>
          {markup}
        </div>
      ))}
    </div>
  );
}
