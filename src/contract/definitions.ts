import type * as z from 'zod';

/** What a method is: a query reads, a command is one change, a job may last, reports progress and can be cancelled. */
export type MethodKind = 'query' | 'command' | 'job';
export type MethodDefinition = { readonly kind: MethodKind; readonly input: z.ZodType; readonly output: z.ZodType };

/** A part of the contract: methods by name. */
export type Definitions = Readonly<Record<string, MethodDefinition>>;
