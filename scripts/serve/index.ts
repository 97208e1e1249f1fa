import { resolve } from 'node:path';
import { basePath } from '@/lib/env';
import { buildSite } from '../build/site';
import { isBuilt } from '../build/stamp';
import { runCommand } from '../run-command';
import { createSiteServer, listen } from './server';

await runCommand(async () => {
  const [unknown] = process.argv.slice(2);
  if (unknown !== undefined) {
    throw new Error(
      `npm start takes no arguments, but got ${unknown}. To choose a port: PORT=3001 npm start`,
    );
  }
  const wanted = Number(process.env.PORT || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT=${process.env.PORT} isn't a port. Use a number from 0 to 65535.`);
  }
  if (!isBuilt()) await buildSite();
  const host = process.env.HOST || 'localhost';
  const server = createSiteServer(resolve('out'), basePath);
  const port = await listen(server, wanted, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Error(`Port ${wanted} is in use. Choose another: PORT=3001 npm start`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Error(`HOST="${host}" isn't an address of this machine. Try HOST=0.0.0.0`);
    throw error;
  });
  const shown = host.includes(':') ? `[${host}]` : host;
  console.log(`The site is served on http://${shown}:${port}${basePath}`);
});
