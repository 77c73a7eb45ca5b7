import {
  changedPrices,
  type DatedPrice,
  type InvalidInput,
  type LocalDay,
  type PriceChangeKind,
  type Prices,
  pricesUntil,
  readPriceChange,
  whyNotPriceDay,
  whyNotPrices,
} from '@kewo/domain'
import { inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

type Typed = { kind: PriceChangeKind; typed: string }

/** How the prices of several products are changed, as it is being typed. */
export type PriceChangesDraft = { fromDay: string; wholesale: Typed; retail: Typed }

export const noPriceChanges: PriceChangesDraft = {
  fromDay: '',
  wholesale: { kind: 'SAME', typed: '' },
  retail: { kind: 'SAME', typed: '' },
}

/** Why nothing can be changed yet; null where it can. */
export function whyNotYet({ fromDay, wholesale, retail }: PriceChangesDraft, today: LocalDay): string | null {
  if (wholesale.kind === 'SAME' && retail.kind === 'SAME') return m.products_changeNothing()
  if (!readPriceChange(wholesale.kind, wholesale.typed)) return m.products_changeNoAmount()
  if (!readPriceChange(retail.kind, retail.typed)) return m.products_changeNoAmount()
  if (!fromDay) return m.products_changeNoDay()
  return told(whyNotPriceDay(fromDay, today))
}

/** Today's prices of a product, and those of coming days. */
export type KnownPrices = Prices & { coming: readonly DatedPrice[] }

/** What one product would cost from that day on, after what would hold on it else; null while the change is not whole. */
export function pricesAfter(
  { coming, ...today }: KnownPrices,
  { fromDay, wholesale, retail }: PriceChangesDraft,
): { from: Prices; to: Prices; whyNot: string | null } | null {
  const changes = {
    wholesale: readPriceChange(wholesale.kind, wholesale.typed),
    retail: readPriceChange(retail.kind, retail.typed),
  }
  if (!fromDay || !changes.wholesale || !changes.retail) return null
  const from = pricesUntil(coming, fromDay)[0] ?? today
  const to = changedPrices(from, { wholesale: changes.wholesale, retail: changes.retail })
  return { from, to, whyNot: told(whyNotPrices(to)) }
}

const told = (fault: InvalidInput | null): string | null => fault && inLocale(fault.words)
