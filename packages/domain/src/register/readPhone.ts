import { undamaged, withoutSpreadsheetMarks } from './damagedNumber.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'
import { readText } from './registerText.ts'

/** 6613.8271: eight digits that were parted and then taken for a number with decimals. */
const parted = /^(\d{3,4})\.(\d{1,4})$/u
const longest = 4

/** A phone as people write it; what a spreadsheet has made of it is undone where nothing is lost, and left out where it is. */
export function readPhone(cell: string, issues: RegisterIssue[]): string | null {
  const whole = undamaged(cell)
  if (whole === null) {
    issues.push(registerIssue('PHONE_MANGLED', 'phone', cell))
    return null
  }
  const [, head, tail = ''] = parted.exec(whole.trim()) ?? []
  if (head !== undefined) {
    // A zero at the end of decimals is gone.
    issues.push(registerIssue('NUMBER_RESTORED', 'phone', cell))
    return head + tail.padEnd(longest, '0')
  }
  if (whole !== cell && whole !== cell.trim()) issues.push(registerIssue('NUMBER_RESTORED', 'phone', cell))
  return readText(withoutSpreadsheetMarks(whole), 'phone', issues)
}
