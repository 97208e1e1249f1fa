import { runCommand } from '../run-command';
import { buildSite } from './site';

await runCommand(buildSite);
