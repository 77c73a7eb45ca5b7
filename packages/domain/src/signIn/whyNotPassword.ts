import { InvalidInput, type Words } from '../refusal.ts'
import { signInName } from './signInName.ts'

export const shortestPassword = 10
export const longestPassword = 128

export type PasswordCheck = {
  /** Whether this is among the passwords that are tried first, in small letters. */
  isCommon: (password: string) => boolean
  /** What is known of the person or shop: user name, licence number, telephones. */
  own: readonly (string | null | undefined)[]
  /** The present one, where it is changed. */
  present?: string
}

/** So little beside something that is known does not make a password. */
const fewCharacters = 4

/**
 * Why a password cannot be taken, or null: too short or too long, among the commonest, the present one, one's
 * own number or name, a pattern or a plain sequence, or one of these with a few characters around it.
 */
export function whyNotPassword(
  password: string,
  { isCommon, own, present }: PasswordCheck,
): InvalidInput | null {
  const length = Array.from(password).length
  if (length < shortestPassword || length > longestPassword)
    return refused({
      'zh-CN': `密码请用 ${shortestPassword} 到 ${longestPassword} 个字符。`,
      en: `Please choose a password of ${shortestPassword} to ${longestPassword} characters.`,
    })
  if (password === present)
    return refused({
      'zh-CN': '新密码和现在的一样，请换一个。',
      en: 'This is your current password. Please choose another.',
    })
  const plain = signInName(password)
  if (own.some((known) => known && isHardlyMoreThan(plain, signInName(known))))
    return refused({
      'zh-CN': '密码请不要用自己的许可证号、电话或登录名。',
      en: 'Please don’t use your own licence number, phone number or user name as the password.',
    })
  if (isPattern(plain) || isSequence(plain) || cores(plain).some(isCommon))
    return refused({
      'zh-CN': '这个密码太常见，别人很容易猜到，请换一个。',
      en: 'This password is too common and easy to guess. Please choose another.',
    })
  return null
}

const refused = (words: Words) => new InvalidInput('password', words)

/** Whether one is the other, a part of it, or it backwards, with a few characters more. */
function isHardlyMoreThan(password: string, known: string): boolean {
  const [typed, number] = [lettersAndDigits(password), lettersAndDigits(known)]
  if (number.length < fewCharacters) return false
  return [number, Array.from(number).toReversed().join('')].some(
    (one) => one.includes(typed) || (typed.includes(one) && typed.length - one.length <= fewCharacters),
  )
}

const lettersAndDigits = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A word of the list hides behind a year or an exclamation mark: also what is left without a few of those around it. */
function cores(password: string): string[] {
  const core = password.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '')
  const rest = password.length - core.length
  return [password, password.replaceAll(/[^\p{L}\p{N}]/gu, ''), ...(rest <= fewCharacters ? [core] : [])]
}

/** One character, or up to four of them, over and over. */
function isPattern(password: string): boolean {
  return [1, 2, 3, 4].some((period) => password.startsWith(password.slice(period)))
}

/** Whether each character but a few follows the one before, as in 1234567890 or zyxwvutsrq. */
function isSequence(password: string): boolean {
  const codes = Array.from(password, (character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return [1, -1].some((step) => steps.filter((one) => one !== step).length <= 2)
}
