/** The path to go back to after sign-in, when it is one of our own; `home` otherwise, so that no link leads elsewhere. */
export function safeReturnPath(path: string | undefined, home: string): string {
  if (!path?.startsWith('/')) return home
  const url = new URL(path, 'https://here.invalid')
  return url.origin === 'https://here.invalid' ? `${url.pathname}${url.search}${url.hash}` : home
}
