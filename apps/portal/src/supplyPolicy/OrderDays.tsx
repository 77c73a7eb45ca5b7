import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Chip, DateTime, formatDay, minuteOfDay, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { nextOrderDay } from './nextOrderDay.ts'
import styles from './Supply.module.css'

export const OrderDays_week = graphql(`
  fragment OrderDays_week on SupplyWeek {
    id
    orderDay
    deliveryDay
    orderUntil
  }
`)

export const OrderDays_territory = graphql(`
  fragment OrderDays_territory on Territory {
    members {
      role
      staff {
        id
        name
      }
    }
  }
`)

type Props = {
  week: FragmentOf<typeof OrderDays_week>
  territory: FragmentOf<typeof OrderDays_territory> | null
}

/** By when to order, and when it comes. */
export function OrderDays({ week, territory }: Props) {
  const { orderDay, deliveryDay, orderUntil } = readFragment(OrderDays_week, week)
  const members = readFragment(OrderDays_territory, territory)?.members ?? []
  const courier = members.find(({ role }) => role === 'COURIER')?.staff.name
  return (
    <Card tone="promise" className={styles.days}>
      <div>
        <small>{m.supplyPolicy_orderDay()}</small>
        <Day value={orderDay} />
        {orderDay && <Until orderDay={orderDay} orderUntil={orderUntil} />}
      </div>
      <div>
        <small>{m.supplyPolicy_deliveryDay()}</small>
        <Day value={deliveryDay} />
        {deliveryDay && courier && <small>{m.supplyPolicy_courier({ name: courier })}</small>}
      </div>
    </Card>
  )
}

/** The hour by which to order; once that is over, the day on which one can order again. */
function Until({ orderDay, orderUntil }: { orderDay: string; orderUntil: number }) {
  const setting = useDateSetting()
  const next = nextOrderDay(orderDay, orderUntil, setting)
  const time = minuteOfDay(orderUntil)
  return next === orderDay ? (
    <Chip tone="amber">{m.supplyPolicy_orderUntil({ time })}</Chip>
  ) : (
    <small>{m.supplyPolicy_orderOver({ time, day: formatDay(next, setting) })}</small>
  )
}

function Day({ value }: { value: string | null }) {
  if (!value) return <b>{m.supplyPolicy_dayUnknown()}</b>
  return (
    <>
      <b>
        <DateTime value={value} form="nearDay" />
      </b>
      <small>
        <DateTime value={value} form="day" />
      </small>
    </>
  )
}
