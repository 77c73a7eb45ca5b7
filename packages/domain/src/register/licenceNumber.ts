import { saysNothing, undamaged, withoutSpreadsheetMarks } from './damagedNumber.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'

/** The longest licence number that is taken; it is also the shop's user name. */
const longestLicenceNumber = 40

const wellFormed = /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u

/**
 * A licence number as printed: leading zeros kept, no spaces, letters large, full-width characters made ordinary.
 * `digits` is how many a number of this register always has: one that is shorter has lost its leading zeros.
 * Null when the row must be refused; the reason is then the last of `issues`.
 */
export function readLicenceNumber(
  cell: string,
  digits: number | null,
  issues: RegisterIssue[],
): string | null {
  const whole = undamaged(cell)
  const number = withoutSpreadsheetMarks(whole ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .toUpperCase()
  const refuse = (
    reason: 'LICENCE_NUMBER_MISSING' | 'LICENCE_NUMBER_MANGLED' | 'LICENCE_NUMBER_MALFORMED',
  ) => {
    issues.push(registerIssue(reason, 'licenceNumber', cell))
    return null
  }
  if (whole === null) return refuse('LICENCE_NUMBER_MANGLED')
  if (number === '' || saysNothing(number)) return refuse('LICENCE_NUMBER_MISSING')
  if (number.length > longestLicenceNumber || !wellFormed.test(number))
    return refuse('LICENCE_NUMBER_MALFORMED')
  if (whole !== cell) issues.push(registerIssue('NUMBER_RESTORED', 'licenceNumber', cell))
  if (digits === null || number.length === digits) return number
  if (number.length > digits || !/^\d+$/.test(number)) return refuse('LICENCE_NUMBER_MALFORMED')
  issues.push(registerIssue('LICENCE_NUMBER_PADDED', 'licenceNumber', cell))
  return number.padStart(digits, '0')
}
