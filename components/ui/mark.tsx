import { MARK_INKS, MARK_SIZE, markPaths } from '@pyopensci/flower-art';

export interface MarkProps {
  /** Width and height in CSS pixels. */
  size: number;
  /** What the mark says where no text beside it does; without it the mark is decoration. */
  title?: string;
  /** One color of the text around it, the same with a colored heart, or in full color. */
  variant?: 'mono' | 'duo' | 'color';
  className?: string;
}

const { petals, linings, sepals, heart } = markPaths();
const flower = petals.join('');

/** The mark: three petals for peer review, partnerships and education, the community their heart. */
export function Mark({ size, title, variant = 'mono', className }: MarkProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a title, or is decoration and hidden.
    <svg
      aria-hidden={title ? undefined : true}
      className={className}
      fill="currentColor"
      focusable="false"
      height={size}
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      role={title ? 'img' : undefined}
      width={size}
    >
      {title && <title>{title}</title>}
      {variant === 'color' ? (
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
      ) : (
        <>
          <path d={variant === 'mono' ? flower + heart : flower} />
          {variant === 'duo' && <path d={heart} fill={MARK_INKS.accent} />}
        </>
      )}
    </svg>
  );
}
