/** What the two fills of a column mean. */
export function Legend({ part, all }: { part: string; all: string }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <li className="flex items-center gap-2">
        <span className="size-3.5 rounded-sm border border-chart bg-chart" /> {part}
      </li>
      <li className="flex items-center gap-2">
        <span className="size-3.5 rounded-sm border border-chart bg-tint-teal" /> {all}
      </li>
    </ul>
  );
}
