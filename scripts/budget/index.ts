import { step } from '../build/step';
import { printError } from '../print-error';
import { checkBudgets } from './check';

try {
  await step('budget', checkBudgets);
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
