import { judge } from './judge';
import { noteSoundParts, stage } from './stage';

const functions = { judge, noteSoundParts, stage };

/** What a page that has read this script can be asked to do. */
export type InPage = typeof functions;

Object.assign(globalThis, functions);
