import { retailerName } from '../retailer/retailerName.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'

/** Whether a cell names more than one shop: on several lines, or parted as a list is. */
export const holdsSeveral = (cell: string): boolean => /\S\s*[\n\r、;；]\s*\S/u.test(cell)

/**
 * The name of a shop: its trade name, else its holder's. `cell` is the trade name as the file has it; one that is `cutAt`
 * characters long may have been cut off there, and is completed when the holder's name goes on where it ends.
 */
export function readShopName(
  cell: string,
  tradeName: string | null,
  holderName: string | null,
  licenceNumber: string,
  cutAt: number | null,
  issues: RegisterIssue[],
): string {
  if (tradeName === null) {
    issues.push(registerIssue(holderName === null ? 'NAME_FROM_LICENCE' : 'NAME_FROM_HOLDER', 'name'))
  } else if (cutAt !== null && cell.length >= cutAt) {
    if (holderName !== null && holderName.length > tradeName.length && holderName.startsWith(tradeName)) {
      issues.push(registerIssue('NAME_COMPLETED', 'name', tradeName))
      return holderName
    }
    issues.push(registerIssue('NAME_MAY_BE_CUT', 'name', tradeName))
  }
  return retailerName({ tradeName, holderName, licenceNumber })
}
