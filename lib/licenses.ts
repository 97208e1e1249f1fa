import { site } from './site';

export interface License {
  name: string;
  url: string;
}

/** The licenses that a post may name, by SPDX identifier (https://spdx.org/licenses/). */
const licenses = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const satisfies Record<string, License>;

export type LicenseId = keyof typeof licenses;

export const licenseIds = Object.keys(licenses) as [LicenseId, ...LicenseId[]];

/** The license of a post, which is the site's where it names none. */
export function licenseOf({ license }: { license?: LicenseId }): License {
  return license ? licenses[license] : site.contentLicense;
}
