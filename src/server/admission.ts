import { newSecret, sameSecret } from './secrets.ts';

/** Lets windows in: a launch token, good once and for a minute, is exchanged for the secret of a session. */
export type Admission = {
  readonly launchToken: () => string;
  readonly enter: (token: string) => string | undefined;
  readonly knows: (secret: string) => boolean;
};

const lifetime = 60_000;

/** Starts with nobody let in; `now` gives milliseconds. */
export function createAdmission(now: () => number): Admission {
  let tokens: { readonly token: string; readonly until: number }[] = [];
  const secrets: string[] = [];
  return {
    launchToken: () => {
      const token = newSecret();
      tokens.push({ token, until: now() + lifetime });
      return token;
    },
    enter: (given) => {
      tokens = tokens.filter(({ until }) => until > now());
      const fitting = tokens.find(({ token }) => sameSecret(token, given));
      if (fitting === undefined) return undefined;
      tokens = tokens.filter((known) => known !== fitting);
      const secret = newSecret();
      secrets.push(secret);
      return secret;
    },
    knows: (given) => secrets.some((secret) => sameSecret(secret, given)),
  };
}
