/**
 * The notes of a version, from the changelog.
 * @param tag such as `v1.2.0`
 * @param version that of `package.json`
 * @throws when tag, version and changelog do not name the same
 */
export function releaseNotes(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`) {
    throw new Error(
      `The tag is ${tag}, but package.json says ${version}. Set "version" there and tag that commit v${version}.`,
    );
  }
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.replace(/^.*\n/, '').trim();
  if (!notes) {
    throw new Error(
      `CHANGELOG.md has no notes for ${version}. Give what is under "Unreleased" the heading "## ${version} (date)".`,
    );
  }
  return `${notes}\n`;
}
