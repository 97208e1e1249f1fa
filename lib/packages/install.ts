import { readData } from '../content/data';
import type { Package } from './types';

export interface InstallCommand {
  label: string;
  text: string;
}

/** Quotes a name with an extra, because zsh expands the brackets in `pandera[pandas]`. */
function shellWord(name: string): string {
  return name.includes('[') ? `"${name}"` : name;
}

/** How a package is installed; nothing where `install.yml` does not know its names. */
export function installCommands({ slug }: Pick<Package, 'slug'>): InstallCommand[] {
  const { pypi, conda } = readData('install')[slug] ?? {};
  return [
    ...(pypi ? [{ label: 'With pip', text: `python -m pip install ${shellWord(pypi)}` }] : []),
    ...(conda ? [{ label: 'With conda', text: `conda install -c conda-forge ${conda}` }] : []),
  ];
}
