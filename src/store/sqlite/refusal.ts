import type { AppError, ErrorCode } from '../../domain/model/app-error.ts';

/**
 * Carries a failure from the depth of a write up to `runCommand` or `attempt`, which turn it into a value. It is thrown
 * because a caller who overlooked a returned failure would commit half a command.
 */
export class Refusal extends Error {
  readonly error: AppError;

  constructor(code: ErrorCode, message: string, details?: AppError['details']) {
    super(message);
    this.name = 'Refusal';
    this.error = details === undefined ? { code, message } : { code, message, details };
  }
}
