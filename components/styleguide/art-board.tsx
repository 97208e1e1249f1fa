import { ART_PALETTES } from '@pyopensci/flower-art';
import { Avatar } from '@/components/ui/avatar';
import { CoverArt } from '@/components/ui/cover-art';
import { Icon, type IconName, iconNames } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';

const variants = ['mono', 'color'] as const;

function IconTile({ name }: { name: IconName }) {
  return (
    <li className="flex items-center gap-2 rounded-md border border-line bg-surface px-3 py-2 text-sm">
      <Icon name={name} className="size-6" />
      {name}
    </li>
  );
}

/** The art: a cover of each palette, the mark in its variants, initials, and every icon. */
export function ArtBoard() {
  return (
    <div className="grid gap-8">
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
        {ART_PALETTES.map((palette) => (
          <li key={palette} className="overflow-hidden rounded-lg border border-line bg-surface">
            <CoverArt seed={`styleguide-${palette}`} palette={palette} className="w-full" />
            <p className="p-3 text-sm font-bold">{palette}</p>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap items-center gap-6">
        {variants.map((variant) => (
          <li key={variant} className="grid justify-items-center gap-2 text-sm">
            <Mark size={72} variant={variant} />
            {variant}
          </li>
        ))}
        {['Ada Lovelace', 'Grace Hopper', 'Katherine Johnson'].map((name) => (
          <li key={name} className="grid justify-items-center gap-2 text-sm">
            <Avatar name={name} handle={name.toLowerCase().replace(' ', '')} size={72} />
            {name}
          </li>
        ))}
      </ul>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-6">
        {iconNames.map((name) => (
          <IconTile key={name} name={name} />
        ))}
      </ul>
    </div>
  );
}
