import { MARK_INKS, MARK_SIZE, markPaths } from '@pyopensci/flower-art';

const { petals, linings, sepals, heart } = markPaths();

function ColoredMark() {
  return (
    <>
      <path d={sepals} fill={MARK_INKS.sepals} />
      {petals.map((petal, index) => (
        <path key={petal} d={petal} fill={MARK_INKS.petals[index]} />
      ))}
      {linings.map((lining, index) => (
        <path key={lining} d={lining} fill={MARK_INKS.linings[index]} />
      ))}
      <path d={heart} fill={MARK_INKS.heart} />
    </>
  );
}

/**
 * The mark: three petals for peer review, partnerships and education, the community their heart. It
 * is decoration: the text beside it says what it stands for.
 */
export function Mark({
  size,
  variant,
  className,
}: {
  /** Width and height in CSS pixels. */
  size: number;
  /** In the color of the text around it, or in its own colors. */
  variant: 'mono' | 'color';
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="currentColor"
      focusable="false"
      height={size}
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      width={size}
    >
      {variant === 'color' ? <ColoredMark /> : <path d={petals.join('') + heart} />}
    </svg>
  );
}
