import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { readOutput } from '@/scripts/dev/output';

it('shows errors and what code prints, and nothing that Next says of its own work', async () => {
  const stream = new PassThrough();
  const shown: string[] = [];
  const addresses: string[] = [];
  readOutput(
    stream,
    (line) => shown.push(line),
    (address) => addresses.push(address),
  );
  const lines = [
    '\u001b[1m\u001b[35m▲ Next.js 16.4.6\u001b[39m\u001b[22m (Turbopack)',
    '- Local:         http://localhost:4101',
    '- Network:       http://127.0.0.1:4101',
    ' \u001b[32m✓\u001b[39m Ready in 1.2s',
    '- Experiments (use with caution):',
    '  ⨯ prefetchInlining',
    '  · cpus: 2',
    ' ○ Compiling /blog/[slug] ...',
    ' GET /blog/a-post 200 in 1.2s (compile: 1s, render: 200ms)',
    '⚠ Slow filesystem detected.',
    'Generated 97 documents in .contentlayer',
    'File updated: blog/a-post.mdx',
    '',
    '\u001b[31m⨯\u001b[39m Error: A component failed',
    '    at Page (app/page.tsx:3:1)',
    'What a developer prints',
  ];
  stream.end(`${lines.join('\n')}\n`);
  await once(stream, 'close');
  await expect.poll(() => shown).toEqual(lines.slice(-3));
  expect(addresses).toEqual(['http://localhost:4101']);
});
