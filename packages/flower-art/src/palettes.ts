/** Names of the palettes: post topics, event kinds, and a bed of five for packages. */
export const ART_PALETTES = [
  'community',
  'learn',
  'software',
  'updates',
  'training',
  'sprint',
  'talk',
  'package-iris',
  'package-fern',
  'package-clover',
  'package-primrose',
  'package-nightshade',
] as const;
export type ArtPalette = (typeof ART_PALETTES)[number];

export const INK = { ground: 0, petal: 1, second: 2, heart: 3, stem: 4, shade: 5 } as const;

/** Ground, petal, second petal, heart, stem, and a shade that lies close to the ground. */
export type Colorway = readonly [string, string, string, string, string, string];

const PURPLE = '#33205C';
const NIGHT = '#221440';
const VIOLET = '#5B3F94';
const IRIS = '#8F78BE';
const LAVENDER = '#CFC3E6';
const MIST = '#E9E3F4';
const PINE = '#17383B';
const TEAL = '#2E6060';
const LAGOON = '#2DD4BF';
const SAGE = '#A9CFC6';
const MINT = '#D3E9E2';
const PLUM = '#84437C';
const MAGENTA = '#BB82B0';
const ROSE = '#E4B8C6';
const BLUSH = '#F5E1E7';
const STRAW = '#F1E0A6';
const CREAM = '#FBF3D6';
const PAPER = '#FAF9FC';

const ROSE_ON_PURPLE: Colorway = [PURPLE, ROSE, MAGENTA, STRAW, '#7FB8AE', '#432D73'];
const PURPLE_ON_ROSE: Colorway = [ROSE, PURPLE, PLUM, CREAM, TEAL, '#DAA5B7'];
const NIGHT_ON_MAGENTA: Colorway = [MAGENTA, NIGHT, '#F0CEDA', STRAW, PURPLE, '#AC71A0'];
const STRAW_ON_TEAL: Colorway = [TEAL, STRAW, SAGE, ROSE, '#7FB8AE', '#255051'];
const TEAL_ON_MINT: Colorway = [MINT, TEAL, LAGOON, STRAW, PURPLE, '#B9DACF'];
const LAGOON_ON_PINE: Colorway = [PINE, LAGOON, MINT, STRAW, '#5F9E96', '#20494B'];
const LAGOON_ON_NIGHT: Colorway = [NIGHT, LAGOON, IRIS, PAPER, '#5F9E96', '#33225F'];
const PURPLE_ON_LAVENDER: Colorway = [LAVENDER, PURPLE, VIOLET, STRAW, TEAL, '#BBACDB'];
const MIST_ON_VIOLET: Colorway = [VIOLET, MIST, LAGOON, STRAW, '#A996D3', '#4C3282'];
const PURPLE_ON_STRAW: Colorway = [STRAW, PURPLE, MAGENTA, PAPER, TEAL, '#E5CD83'];
const PLUM_ON_CREAM: Colorway = [CREAM, PLUM, ROSE, STRAW, TEAL, '#F3E3AE'];
const STRAW_ON_PLUM: Colorway = ['#5C2A5E', STRAW, ROSE, PAPER, MAGENTA, '#6F3A70'];
const VIOLET_ON_MIST: Colorway = ['#E3DBF1', VIOLET, MAGENTA, STRAW, TEAL, '#D3C8E8'];
const TEAL_ON_BLUSH: Colorway = ['#F1D6DF', TEAL, '#7FB8AE', STRAW, PURPLE, '#E6BFCC'];

const ROSE_ON_VIOLET: Colorway = [VIOLET, ROSE, STRAW, PAPER, '#A996D3', '#4C3282'];
const NIGHT_ON_IRIS: Colorway = ['#B3A0D8', NIGHT, '#6A4DA6', STRAW, PURPLE, '#A48ECD'];
const ROSE_ON_TEAL: Colorway = [TEAL, ROSE, STRAW, PAPER, '#7FB8AE', '#255051'];
const PINE_ON_SAGE: Colorway = [SAGE, PINE, '#4F8F8A', CREAM, PURPLE, '#98C2B8'];
const PLUM_ON_BLUSH: Colorway = ['#F1D6DF', PLUM, MAGENTA, STRAW, TEAL, '#E6BFCC'];
const STRAW_ON_PURPLE: Colorway = [PURPLE, STRAW, ROSE, LAGOON, IRIS, '#432D73'];
const TEAL_ON_STRAW: Colorway = [STRAW, TEAL, '#5F9E96', PAPER, PURPLE, '#E5CD83'];
const MIST_ON_NIGHT: Colorway = [NIGHT, MIST, MAGENTA, STRAW, IRIS, '#33225F'];

export const COLORWAYS: Record<ArtPalette, readonly [Colorway, ...Colorway[]]> = {
  community: [ROSE_ON_PURPLE, PURPLE_ON_ROSE, NIGHT_ON_MAGENTA, PLUM_ON_BLUSH],
  learn: [STRAW_ON_TEAL, TEAL_ON_MINT, LAGOON_ON_PINE, ROSE_ON_TEAL],
  software: [LAGOON_ON_NIGHT, PURPLE_ON_LAVENDER, MIST_ON_VIOLET, MIST_ON_NIGHT],
  updates: [PURPLE_ON_STRAW, PLUM_ON_CREAM, STRAW_ON_PLUM, TEAL_ON_STRAW],
  training: [STRAW_ON_TEAL, TEAL_ON_MINT, LAGOON_ON_PINE, PINE_ON_SAGE],
  sprint: [PURPLE_ON_STRAW, STRAW_ON_PLUM, TEAL_ON_STRAW, STRAW_ON_PURPLE],
  talk: [MIST_ON_VIOLET, PURPLE_ON_LAVENDER, NIGHT_ON_IRIS, ROSE_ON_VIOLET],
  'package-iris': [VIOLET_ON_MIST, MIST_ON_VIOLET, PURPLE_ON_LAVENDER, NIGHT_ON_IRIS],
  'package-fern': [TEAL_ON_MINT, STRAW_ON_TEAL, LAGOON_ON_PINE, PINE_ON_SAGE, ROSE_ON_TEAL],
  'package-clover': [PURPLE_ON_ROSE, TEAL_ON_BLUSH, NIGHT_ON_MAGENTA, PLUM_ON_BLUSH],
  'package-primrose': [PURPLE_ON_STRAW, PLUM_ON_CREAM, TEAL_ON_STRAW, STRAW_ON_PURPLE],
  'package-nightshade': [
    ROSE_ON_PURPLE,
    LAGOON_ON_NIGHT,
    STRAW_ON_PLUM,
    MIST_ON_NIGHT,
    ROSE_ON_VIOLET,
  ],
};

/** Inks of the mark where it is printed in color; they hold on light and on dark pages. */
export const MARK_INKS = {
  petals: ['#7B61B8', MAGENTA, '#33998D'],
  linings: ['#A48ECD', ROSE, '#7CCBC0'],
  sepals: '#5F9E96',
  heart: STRAW,
} as const;

export const ICON_INKS = { ground: PURPLE, petals: ROSE, heart: LAGOON } as const;

/** Ground, petals and letters of an avatar: letters have AA contrast with both (WCAG 1.4.3). */
export type AvatarInks = readonly [ground: string, petals: string, letters: string];

export const AVATAR_INKS: readonly [AvatarInks, ...AvatarInks[]] = [
  [PURPLE, VIOLET, PAPER],
  [VIOLET, PURPLE, ROSE],
  ['#43307A', NIGHT, LAGOON],
  [TEAL, PINE, MINT],
  [PINE, TEAL, STRAW],
  ['#5C2A5E', '#7A4179', BLUSH],
  [ROSE, BLUSH, PURPLE],
  [LAVENDER, MIST, PURPLE],
  [SAGE, MINT, PINE],
  [STRAW, CREAM, '#5C2A5E'],
  [MAGENTA, ROSE, NIGHT],
  [MINT, SAGE, PURPLE],
];
