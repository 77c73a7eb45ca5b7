import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Chip, DateTime, minuteOfDay } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
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
        {orderDay && <Chip tone="amber">{m.supplyPolicy_orderUntil({ time: minuteOfDay(orderUntil) })}</Chip>}
      </div>
      <div>
        <small>{m.supplyPolicy_deliveryDay()}</small>
        <Day value={deliveryDay} />
        {deliveryDay && courier && <small>{m.supplyPolicy_courier({ name: courier })}</small>}
      </div>
    </Card>
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
