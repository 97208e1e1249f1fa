import { printError } from '../print-error';
import { buildSite } from './site';

try {
  await buildSite();
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
