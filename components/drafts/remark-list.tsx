import { Label, type Tone } from '@/components/ui/label';
import type { Remark } from '@/lib/drafts/missing';

const marks: Record<Remark['severity'], { tone: Tone; text: string }> = {
  error: { tone: 'red', text: 'Must' },
  warning: { tone: 'straw', text: 'Should' },
  hint: { tone: 'teal', text: 'Could' },
};

/** What a text still lacks, each with how to fix it. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return <p>Nothing is missing.</p>;
  return (
    <ul className="grid gap-2">
      {remarks.map(({ severity, line, message, fix }) => (
        <li key={`${line} ${message}`}>
          <Label tone={marks[severity].tone}>{marks[severity].text}</Label>
          {line === undefined ? '' : `Line ${line}: `}
          {message} <span className="text-ink-soft">{fix}</span>
        </li>
      ))}
    </ul>
  );
}
