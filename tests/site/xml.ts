import { SaxesParser } from 'saxes';

/** What is not well-formed in a text (XML 1.0; Namespaces in XML 1.0); empty when all is. */
export function xmlErrors(text: string): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(text).close();
  return errors;
}
