import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarsChart } from '@/components/charts/bars-chart';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { StripChart } from '@/components/charts/strip-chart';

const years = ['2023', '2024', '2025', '2026'];
const charts = {
  columns: (
    <ColumnsChart
      label={'Packages "by" year & day'}
      columns={years.map((label, index) => ({ label, value: index, partial: label === '2026' }))}
      xLabel="Year"
      yLabel="Packages"
    />
  ),
  bars: (
    <BarsChart
      label={'Packages "by" year & day'}
      bars={[{ label: '</svg><script>alert(1)</script>', value: 3 }]}
      xLabel="Packages"
    />
  ),
  strip: (
    <StripChart
      label={'Packages "by" year & day'}
      groups={years}
      dots={[
        { group: '2023', value: 20, name: '</title><script>' },
        { group: '2025', value: 30, name: 'b' },
      ]}
      xLabel="Year"
      yLabel="Days"
    />
  ),
};

describe.each(Object.entries(charts))('a chart of %s', (_, chart) => {
  const markup = renderToStaticMarkup(chart);

  it('is an image with alternative text, drawn for phones and for wide screens', () => {
    expect(markup.match(/ role="img"/g)).toHaveLength(2);
    expect(markup.match(/ aria-label="Packages &quot;by&quot; year &amp; day"/g)).toHaveLength(2);
  });

  it('has nothing that the policy of the site forbids', () => {
    expect(markup).not.toMatch(/<style|\sstyle=|<script/);
  });
});

/** The names of the categories below the first drawing. */
const textsOf = (markup: string): string[] =>
  [...markup.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text = '']) => text);

describe('an axis', () => {
  it('has every year and its unit, and marks the one that is not over', () => {
    const texts = textsOf(renderToStaticMarkup(charts.columns));
    expect(texts).toEqual(expect.arrayContaining(['2023', '2024', '2025', '2026*', 'Year']));
    expect(texts.some((text) => text.includes('Packages'))).toBe(true);
  });

  it('keeps years without a dot', () => {
    expect(textsOf(renderToStaticMarkup(charts.strip))).toEqual(expect.arrayContaining(years));
  });

  it('turns names that would touch each other', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ label: `${1990 + index}`, value: 1 }));
    const markup = renderToStaticMarkup(
      <ColumnsChart label="Years" columns={many} xLabel="Year" yLabel="Packages" />,
    );
    expect(textsOf(markup)).toEqual(expect.arrayContaining(many.map(({ label }) => label)));
    expect(markup).toContain('rotate(-45)');
  });
});
