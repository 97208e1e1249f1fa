import { readData } from '../content/data';
import type { Package } from './types';

/** How a package is installed; nothing where `install.yml` does not know its names. */
export function installCommands({ slug }: Pick<Package, 'slug'>) {
  const { pypi, conda } = readData('install')[slug] ?? {};
  // Quoted, because zsh expands the brackets in `pandera[pandas]`.
  const word = pypi?.includes('[') ? `"${pypi}"` : pypi;
  return [
    ...(word ? [{ label: 'With pip', text: `python -m pip install ${word}` }] : []),
    ...(conda ? [{ label: 'With conda', text: `conda install -c conda-forge ${conda}` }] : []),
  ];
}
