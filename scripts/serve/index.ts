import { resolve } from 'node:path';
import { basePath } from '@/lib/env';
import { printable } from '@/lib/printable';
import { buildSite } from '../build/site';
import { isBuilt } from '../build/stamp';
import { printError } from '../print-error';
import { createSiteServer, listen } from './server';

const [unknown] = process.argv.slice(2);
if (unknown !== undefined) {
  console.error(
    `npm start takes no arguments, but got ${printable(unknown)}. To choose a port: PORT=3001 npm start`,
  );
  process.exit(1);
}

const wanted = Number(process.env.PORT || 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  throw new Error(`PORT=${process.env.PORT} isn't a port. Use a number from 0 to 65535.`);
}

try {
  if (!isBuilt()) await buildSite();
} catch (error) {
  printError(error);
  process.exit(1);
}

const host = process.env.HOST || 'localhost';
try {
  const port = await listen(createSiteServer(resolve('out'), basePath), wanted, host);
  const shown = host.includes(':') ? `[${host}]` : host;
  console.log(`The site is served on http://${shown}:${port}${basePath}`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    console.error(`Port ${wanted} is in use. Choose another: PORT=3001 npm start`);
  else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    console.error(`HOST="${printable(host)}" isn't an address of this machine. Try HOST=0.0.0.0`);
  else throw error;
  process.exitCode = 1;
}
