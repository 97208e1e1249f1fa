import { resolve } from 'node:path';
import { start } from '@/scripts/run';
import { FIXTURE, FIXTURE_CONTENT, FIXTURE_NOW } from './fixture';
import { copySources } from './variant';

/** Builds the site of the fixture's content, unless it is built already, and serves it on `PORT`. */
copySources(FIXTURE);
const server = start('tsx', ['scripts/serve/index.ts'], {
  cwd: FIXTURE,
  stdio: 'inherit',
  env: { CONTENT_DIR: resolve(FIXTURE_CONTENT), SITE_NOW: FIXTURE_NOW },
});
process.on('SIGTERM', () => server.kill());
