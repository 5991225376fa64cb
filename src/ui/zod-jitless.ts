import * as z from 'zod';

// The page forbids code made from text. Imported before everything else, because zod looks for it as schemas are made.
z.config({ jitless: true });
