import { judge } from './judge';
import { look } from './look';
import { stage } from './stage';

const functions = { judge, look, stage };

/** What a page that has read this script can be asked to do. */
export type InPage = typeof functions;

Object.assign(globalThis, functions);
