import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const encoding = JSON.parse(process.env.BENCH_ENCODING ?? '{}');

export default defineConfig({
  site: 'https://www.pyopensci.org',
  trailingSlash: 'never',
  build: { format: 'file' },
  publicDir: process.env.BENCH_PUBLIC,
  integrations: [mdx()],
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: encoding } },
  markdown: {
    // Formulas stay as they are written; drawing them would only take longer.
    processor: satteri({ features: { math: true } }),
    shikiConfig: { theme: 'css-variables' },
  },
});
