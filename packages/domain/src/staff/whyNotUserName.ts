import { InvalidInput } from '../refusal.ts'

/** Longest user name, in characters. */
export const longestUserName = 64

const userName = /^[\p{L}\p{N}._-]+$/u

/** Why nobody can sign in by this name, or null. Also asked of licence numbers, which are the user names of shops. */
export function whyNotUserName(name: string): InvalidInput | null {
  if (userName.test(name) && Array.from(name).length <= longestUserName) return null
  return new InvalidInput('userName', {
    'zh-CN': `登录名请用字母、数字、点、短横或下划线，最多 ${longestUserName} 个，不能有空格。`,
    en: `Please use letters, digits, dots, hyphens or underscores, at most ${longestUserName}, and no spaces.`,
  })
}
