import { hydrated } from './hydrated';

/* Stands in front of every script in development, where React takes over every page. */
await hydrated();
