import { AVATAR_SIZE, initialsArt } from '@pyopensci/flower-art';

/**
 * A picture, or initials on petals. Decorative, because the name is always next to it. Three nodes
 * at most, because a page may show hundreds.
 */
export function Avatar({
  handle,
  name,
  size,
  picture,
}: {
  handle: string;
  name: string;
  /** Width and height in CSS pixels. */
  size: number;
  /** The address of a picture; without one, initials are drawn. */
  picture?: string;
}) {
  if (picture) {
    return (
      <img
        alt=""
        className="shrink-0 rounded-full object-cover"
        decoding="async"
        height={size}
        loading="lazy"
        src={picture}
        width={size}
      />
    );
  }
  const { initials, ground, petals, letters, width, d } = initialsArt({ handle, name });
  return (
    <svg
      aria-hidden="true"
      className="rounded-full font-display font-semibold"
      focusable="false"
      height={size}
      viewBox={`0 0 ${AVATAR_SIZE} ${AVATAR_SIZE}`}
      width={size}
    >
      <path d={d} fill={ground} stroke={petals} strokeLinecap="round" strokeWidth={width} />
      <text
        dy=".35em"
        fill={letters}
        fontSize={[...initials].length > 1 ? 14 : 17}
        textAnchor="middle"
        x="20"
        y="20"
      >
        {initials}
      </text>
    </svg>
  );
}
