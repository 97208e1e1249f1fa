import clsx from 'clsx';

interface Swatch {
  name: string;
  /** Its ground and, where the design pairs it with one, the text that belongs on it. */
  className: string;
}

/** The colors of the theme in their pairs. Every color of theme.css is here; a test sees to it. */
const groups: ReadonlyArray<{ title: string; swatches: readonly Swatch[] }> = [
  {
    title: 'Grounds and lines',
    swatches: [
      { name: 'paper', className: 'bg-paper text-ink' },
      { name: 'surface', className: 'bg-surface text-ink' },
      { name: 'sunken', className: 'bg-sunken text-ink' },
      { name: 'line', className: 'border-8 border-line bg-surface text-ink' },
      { name: 'control', className: 'border-8 border-control bg-surface text-ink' },
      { name: 'chart', className: 'border-8 border-chart bg-surface text-ink' },
    ],
  },
  {
    title: 'Text on paper',
    swatches: [
      { name: 'ink', className: 'bg-paper text-ink' },
      { name: 'ink-soft', className: 'bg-paper text-ink-soft' },
      { name: 'brand', className: 'bg-paper text-brand' },
      { name: 'accent', className: 'bg-paper text-accent' },
      { name: 'rose', className: 'bg-paper text-rose' },
    ],
  },
  {
    title: 'Filled parts',
    swatches: [
      { name: 'fill, on-fill', className: 'bg-fill text-on-fill' },
      { name: 'fill-hover, on-fill', className: 'bg-fill-hover text-on-fill' },
      { name: 'band, on-band', className: 'bg-band text-on-band' },
      { name: 'band-deep, on-band-soft', className: 'bg-band-deep text-on-band-soft' },
      { name: 'straw, selection-ink', className: 'bg-straw text-selection-ink' },
      { name: 'bloom, selection-ink', className: 'bg-bloom text-selection-ink' },
      { name: 'mint, selection-ink', className: 'bg-mint text-selection-ink' },
    ],
  },
  {
    title: 'Tints',
    swatches: [
      { name: 'tint-purple, on-purple', className: 'bg-tint-purple text-on-purple' },
      { name: 'tint-teal, on-teal', className: 'bg-tint-teal text-on-teal' },
      { name: 'tint-rose, on-rose', className: 'bg-tint-rose text-on-rose' },
      { name: 'tint-straw, on-straw', className: 'bg-tint-straw text-on-straw' },
      { name: 'tint-red, on-red', className: 'bg-tint-red text-on-red' },
    ],
  },
  {
    title: 'Code',
    swatches: [
      { name: 'code', className: 'bg-code text-ink' },
      { name: 'code-comment', className: 'bg-code text-code-comment' },
      { name: 'code-keyword', className: 'bg-code text-code-keyword' },
      { name: 'code-string', className: 'bg-code text-code-string' },
      { name: 'code-function', className: 'bg-code text-code-function' },
      { name: 'code-constant', className: 'bg-code text-code-constant' },
    ],
  },
];

/** Every color of the theme, with the text color it is made for. */
export function Swatches() {
  return groups.map(({ title, swatches }) => (
    <div key={title} className="mb-8">
      <h3 className="mb-3 text-xl">{title}</h3>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {swatches.map(({ name, className }) => (
          <li
            key={name}
            className={clsx(
              'flex min-h-20 items-end rounded-md border p-3 text-sm leading-snug font-bold',
              className,
            )}
          >
            {name}
          </li>
        ))}
      </ul>
    </div>
  ));
}
