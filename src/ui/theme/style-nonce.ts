/** The nonce of this answer's own, without which the page's policy refuses styles that scripts write. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
