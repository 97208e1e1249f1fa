import { describe, expect, it } from 'vitest';
import { analyzeBody } from '@/lib/mdx/analysis';

describe('what an import leaves in backticks', () => {
  it.each(['{{< gallery >}}', '{% include map.html %}', '{: .wide}'])('warns of %s', (piece) => {
    const [found] = analyzeBody(`Seen: \`${piece}\`.`).lookalikes;
    expect(found).toMatchObject({ line: 1, column: 7, severity: 'warning' });
    expect(found?.message).toContain(piece);
  });

  it.each(['{{ matrix.python }}', 'a{: x}', '{}'])('leaves %s alone', (code) => {
    expect(analyzeBody(`Seen: \`${code}\`.`).lookalikes).toEqual([]);
  });
});
