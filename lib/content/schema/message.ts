/** A message of two parts, what is wrong and how to fix it, kept apart by this sign. */
const FIX = ' → ';

/** Joins cause and fix into the one message that a zod issue can carry. */
export function causeAndFix(cause: string, fix: string): string {
  return `${cause}${FIX}${fix}`;
}

/** Takes apart what `causeAndFix` joined; the fix is empty when there is none. */
export function splitMessage(message: string): [cause: string, fix: string] {
  const at = message.indexOf(FIX);
  return at === -1 ? [message, ''] : [message.slice(0, at), message.slice(at + FIX.length)];
}
