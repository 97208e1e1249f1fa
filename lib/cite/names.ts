/** A name in CSL-JSON: of a person, or of anything else as a literal. */
export type CslName =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|da|das|do|dos|du|la|le|ten|ter|zu|zur|zum|af|av|bin|ibn|al|el)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

/**
 * A name as CSL-JSON. The last word is the family name, with the particles before it beside it
 * ("Ludwig van Beethoven"); a single word, or a name that begins with "The", is a literal.
 * @param name as people write it; notes in parentheses are left out
 */
export function cslName(name: string): CslName {
  const words = name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,/g, ' ')
    .trim()
    .split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const family = words.pop();
  if (words.length === 0 || family === undefined || words[0] === 'The') return { literal: name };
  let split = words.length;
  while (split > 0 && PARTICLES.test(words[split - 1] ?? '')) split -= 1;
  const given = words.slice(0, split).join(' ');
  const particle = words.slice(split).join(' ');
  return {
    family,
    ...(given ? { given } : {}),
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  };
}
