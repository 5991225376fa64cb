import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const bits = 256;

/** A secret that nobody guesses, fit for addresses and headers. */
export function newSecret(): string {
  return randomBytes(bits / 8).toString('base64url');
}

/** Compares without telling by the time it takes how much was right. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
