/** Links to the lists of the queue, with how many submissions each has. */
export function QueueNeeds({
  needs,
}: {
  needs: ReadonlyArray<{ id: string; need: string; entries: readonly unknown[] }>;
}) {
  return (
    <nav aria-label="Next steps" className="queue-needs print:hidden">
      <ul>
        {needs.map(({ id, need, entries }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {need} <b>{entries.length}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
