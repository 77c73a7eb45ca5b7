import { InvalidInput } from '../refusal.ts'

/** Longest address of a link, in characters. */
export const longestLink = 500

/** Stands for Kewo's own address where a path is read. */
const here = 'https://kewo.invalid'
/** Not pages of the shop's app. */
const elsewhere = /^\/(staff|api|graphql)(\/|$)/

/**
 * Where a link leads: a page of the shop's app, by its path, or a secure page of another site, by its host. Null for all else:
 * another scheme, a name and password before the host, what only looks like a path.
 */
export function linkOf(url: string): { path: string } | { host: string } | null {
  if (!URL.canParse(url, here) || /[\s\\]/u.test(url)) return null
  const { origin, protocol, host, pathname, username, password } = new URL(url, here)
  if (url.startsWith('/'))
    return origin === here && !url.startsWith('//') && !elsewhere.test(pathname) ? { path: url } : null
  return /^https:\/\//i.test(url) && protocol === 'https:' && !username && !password && origin !== here
    ? { host }
    : null
}

/** Why a link cannot be taken, or null. An empty one is taken: what is missing is said when it is published. */
export function whyNotLink(field: string, url: string): InvalidInput | null {
  if (url === '' || (url.length <= longestLink && linkOf(url))) return null
  return new InvalidInput(field, {
    'zh-CN': '链接要以 https:// 开头，或是店主这边的页面，像 /brands。',
    en: 'A link starts with https://, or is a page of the shop’s app such as /brands.',
  })
}
