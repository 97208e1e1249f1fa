import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: `${process.env.BENCH_CONTENT}/blog` }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    description: z.string(),
    authors: z.array(z.string()),
    topic: z.string(),
    tags: z.array(z.string()).default([]),
    series: z.object({ name: z.string(), part: z.number() }).optional(),
    featured: z.boolean().default(false),
    draft: z.boolean().default(false),
  }),
});

export const collections = { posts };
