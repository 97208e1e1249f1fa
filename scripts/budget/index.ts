import { step } from '../build/step';
import { runCommand } from '../run-command';
import { checkBudgets } from './check';

await runCommand(() => step('budget', checkBudgets));
