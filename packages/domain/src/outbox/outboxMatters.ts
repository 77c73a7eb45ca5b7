import { type NotificationSubject, notificationSubjects } from '../notification/notificationSubject.ts'
import { namesShop } from './roadActs.ts'

/** So many acts about one subject, and one shop where that may be said. */
export type OutboxMatter = { subject: NotificationSubject; retailerId: string | null; count: number }

/** More than these are not told one by one. */
const most = 30

/**
 * What may be kept of what a device tells of its outbox. A shop's own matters are nobody's before they arrive: that it is
 * about to complain or to rate is told by no list. Of staff the shop is left out where a protected request may stand behind it.
 */
export function keptMatters(reader: 'SHOP' | 'STAFF', told: readonly OutboxMatter[]): OutboxMatter[] {
  if (reader === 'SHOP') return []
  const sums = new Map<string, OutboxMatter>()
  for (const { subject, count, ...matter } of told) {
    if (!notificationSubjects.includes(subject) || count < 1) continue
    const retailerId = namesShop(subject) ? matter.retailerId : null
    const before = sums.get(`${subject} ${retailerId}`)?.count ?? 0
    sums.set(`${subject} ${retailerId}`, { subject, retailerId, count: before + count })
  }
  return [...sums.values()].slice(0, most)
}
