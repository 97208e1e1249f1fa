import fc from 'fast-check';

// A run finds the same as the one before it; give FC_SEED another number to search elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED || 20_260_516) });
