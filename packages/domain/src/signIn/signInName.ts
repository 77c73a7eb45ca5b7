import { typedCode } from '../words/typedCode.ts'

/**
 * A user name or licence number as people sign in by it: however it was typed (spaces, wide digits, capitals), it is the
 * same one. Names are kept in this form, so that no two differ only in what nobody sees.
 */
export function signInName(typed: string): string {
  return typedCode(typedCode(typed).toLowerCase())
}
