import { step } from '../build/step';
import { checkBudgets } from './check';

try {
  await step('budget', checkBudgets);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
