import type * as z from 'zod';
import type { Result } from '../domain/model/result.ts';
import type { api } from './api.ts';

export type Api = typeof api;
export type Method = keyof Api;
/** The methods that are one change each. */
export type CommandMethod = { [M in Method]: Api[M]['kind'] extends 'command' ? M : never }[Method];
/** What a caller hands in: fields with defaults may be left out. */
export type Input<M extends Method> = z.input<Api[M]['input']>;
/** What a handler receives: validated, defaults filled in. */
export type ParsedInput<M extends Method> = z.output<Api[M]['input']>;
export type Output<M extends Method> = z.output<Api[M]['output']>;

/** How far a job has come; `total` is left out while it is unknown. */
export type Progress = { readonly stage: string; readonly done: number; readonly total?: number };

/** What a handler may use to report and to stop. */
export type CallContext = { readonly signal: AbortSignal; readonly progress: (progress: Progress) => void };

/** Carries a call to where the handlers are; every carrier is one such function. */
export type Send = (method: string, input: unknown, context: CallContext) => Promise<Result<unknown>>;
