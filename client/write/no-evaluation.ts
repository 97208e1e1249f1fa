import { config } from 'zod';

// The page's policy forbids the code that zod would otherwise make for each schema.
config({ jitless: true });
