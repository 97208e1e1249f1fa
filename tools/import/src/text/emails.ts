import { findEmails, findEmailsInCode } from '@/lib/emails';

/** A text in which e-mail addresses are words, as pages show none: `ida at shed.example`. */
export function withoutEmails(
  text: string,
  onFound: (address: string) => void,
  isCode = false,
): string {
  const found = isCode ? findEmailsInCode(text) : findEmails(text);
  return found.reduce((shown, { address }) => {
    onFound(address);
    return shown.replaceAll(address, address.replace('@', ' at '));
  }, text);
}
