export { type CoverOptions, composeCover } from './composition';
export { contrastRatio } from './contrast';
export { AVATAR_SIZE, initialsArt } from './initials';
export { iconSvg, MARK_SIZE, markPaths } from './mark';
export { ART_PALETTES, type ArtPalette, MARK_INKS } from './palettes';
export { createRandom, type Random } from './random';
export { coverMarkup, coverPaths, coverSvg, type PathAttributes } from './svg';
