import { addDays, instantAt, type LocalDay } from '@kewo/domain'

/** The first of the shop's order days, from this one on, on which the hour by which to order is still to come. */
export function nextOrderDay(
  orderDay: LocalDay,
  orderUntil: number,
  { now, timeZone }: { now: Date; timeZone: string },
): LocalDay {
  return instantAt(orderDay, orderUntil, timeZone) > now
    ? orderDay
    : nextOrderDay(addDays(orderDay, 7), orderUntil, { now, timeZone })
}
