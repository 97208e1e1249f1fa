import { Facts } from '@/components/ui/facts';

/** Who does what in a review, with how many people have done so. */
export function ReviewRoles({
  counts,
}: {
  counts: Readonly<Record<'submitted' | 'reviewed' | 'edited' | 'led', number>>;
}) {
  const people = (value: number, role: string) => (
    <a href={`/people?role=${role}`} className="whitespace-nowrap">
      {value} so far
    </a>
  );
  return (
    <Facts
      facts={[
        {
          term: 'Authors bring a package, answer the reviews and keep it going afterwards',
          value: people(counts.submitted, 'submitted'),
        },
        {
          term: 'Reviewers read, try and comment; two of them for a package',
          value: people(counts.reviewed, 'reviewed'),
        },
        {
          term: 'Editors find the reviewers, keep the conversation moving and decide',
          value: people(counts.edited, 'edited'),
        },
        {
          term: 'Editors in chief check what comes in and hand it to an editor',
          value: people(counts.led, 'led'),
        },
      ]}
    />
  );
}
