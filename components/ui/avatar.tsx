import { AVATAR_SIZE, initialsArt } from '@pyopensci/flower-art';
import { clsx } from 'clsx';

export interface AvatarProps {
  handle: string;
  name?: string | null;
  /** Width and height in CSS pixels. */
  size?: number;
  /** The address of a picture; without one, initials are drawn. */
  picture?: string;
  className?: string;
}

/**
 * A picture, or initials on petals. Decorative, because the name is always next to it. Three nodes
 * at most, because a page may show hundreds.
 */
export function Avatar({ handle, name, size = 40, picture, className }: AvatarProps) {
  if (picture) {
    return (
      <img
        alt=""
        className={clsx('shrink-0 rounded-full object-cover', className)}
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
      className={clsx('rounded-full font-display font-semibold', className)}
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
