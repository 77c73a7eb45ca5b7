import { InvalidInput } from '../refusal.ts'

/** Longest user name, in characters. */
export const longestUserName = 64
/** Passwords have 8 to 128 characters. */
export const shortestPassword = 8
export const longestPassword = 128

const userName = /^[\p{L}\p{N}._-]+$/u

/** Why nobody can sign in by this name, or null. Also asked of licence numbers, which are the user names of shops. */
export function whyNotUserName(name: string): InvalidInput | null {
  if (userName.test(name) && Array.from(name).length <= longestUserName) return null
  return new InvalidInput('userName', {
    'zh-CN': `登录名请用字母、数字、点、短横或下划线，最多 ${longestUserName} 个，不能有空格。`,
    en: `Please use letters, digits, dots, hyphens or underscores, at most ${longestUserName}, and no spaces.`,
  })
}

/** Why a password cannot be taken, or null: too short or too long. */
export function whyNotPassword(password: string): InvalidInput | null {
  const { length } = password
  if (length >= shortestPassword && length <= longestPassword) return null
  return new InvalidInput('password', {
    'zh-CN': `密码请用 ${shortestPassword} 到 ${longestPassword} 个字符。`,
    en: `Please use ${shortestPassword} to ${longestPassword} characters for the password.`,
  })
}
