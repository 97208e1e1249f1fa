import { resolve } from 'node:path';
import { basePath } from '@/lib/env';
import { buildSite } from '../build/site';
import { isBuilt } from '../build/stamp';
import { createSiteServer, listen } from './server';

const [unknown] = process.argv.slice(2);
if (unknown !== undefined) {
  console.error(`npm start takes no ${unknown}. The port is given as PORT=3001 npm start.`);
  process.exit(1);
}

const wanted = Number(process.env.PORT || 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  throw new Error(`PORT=${process.env.PORT} is not a port. Give a number from 0 to 65535.`);
}

try {
  if (!isBuilt()) await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

try {
  const port = await listen(createSiteServer(resolve('out'), basePath), wanted);
  console.log(`The site is served on http://localhost:${port}${basePath}`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${wanted} is in use. Give another: PORT=3001 npm start`);
  process.exitCode = 1;
}
