/** Names of devices, which Windows keeps with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

/** Why a file can't have a name, and how to fix it. */
export type NameIssue = [cause: string, fix: string];

/**
 * Why no file can have a name on Windows: nobody could check out the repository, or write the site,
 * there (Microsoft, “Naming Files, Paths, and Namespaces”).
 * @param path with forward slashes; each of its parts is looked at
 */
export function windowsNameIssue(path: string): NameIssue | undefined {
  const parts = path.split('/');
  const device = parts.find((part) => DEVICE.test(part));
  if (device !== undefined) {
    return [`has the name "${device}", which Windows keeps for a device`, 'Use another name.'];
  }
  const ending = parts.find((part) => /[. ]$/.test(part));
  if (ending === undefined) return undefined;
  const cause = `has the name "${ending}"; Windows drops the dot or space at its end`;
  return [cause, `Write ${ending.replace(/[. ]+$/, '') || 'another name'}`];
}
