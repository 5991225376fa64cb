import { type AppError, fail } from '../../contract/errors.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

/** The reply to a call that nobody answers. */
export const lost = fail('internal', sentence('program.lost'));

/** The reply to a call that the core of the desktop app did not live to answer. */
export const coreStopped = fail('internal', sentence('program.core-stopped'));

/** Whether nobody heard a call. */
export function isLost(error: AppError): boolean {
  return error === lost.error;
}

/** Whether nobody answered a call, heard or not. */
export function isUnanswered(error: AppError): boolean {
  return isLost(error) || error === coreStopped.error;
}
