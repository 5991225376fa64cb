import * as z from 'zod';

/** Who gives a command. */
export const bySchema = z.string().min(1);

/** Stands for who gave a command where no one is named: the program itself. */
export const nobody = 'copro';
