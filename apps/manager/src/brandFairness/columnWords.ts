import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import type { FairColumn } from './fairnessQuery.ts'

/** Whose column it is: the name of the manager, or of the area. */
export const columnName = ({ manager, region, isRest }: FairColumn): string =>
  manager?.name ?? (region && !isRest ? textIn(region.name, region.nameEn) : m.brandFairness_rest())

/** Below it: where, and of how many shops it tells. */
export function columnSub({ manager, territories, shops }: FairColumn): string {
  if (!manager) return m.brandFairness_shopCount({ shops })
  const where = territories.map(({ name, nameEn }) => textIn(name, nameEn)).join(m.brandFairness_listComma())
  return m.brandFairness_column({ where, shops })
}
