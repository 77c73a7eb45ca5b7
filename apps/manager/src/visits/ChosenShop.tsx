import { usePageQuery } from '@kewo/web/page'
import { addDays, localDayOf } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Card, ChipButton, ChipRow, DateTime, Section, SkeletonRows, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { IconMapPin } from '@tabler/icons-react'
import { useState } from 'react'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { ShopBrief, ShopBrief_retailer } from './ShopBrief.tsx'
import { usePlanVisit } from './usePlanVisit.ts'
import { useStartVisit } from './useStartVisit.ts'
import styles from './Visits.module.css'

const ChosenShopQuery = graphql(
  `
    query ChosenShop($id: ID!) {
      node(id: $id) {
        __typename
        ... on Retailer {
          id
          name
          address
          plannedVisits {
            id
            plannedOn
            staff {
              id
              name
            }
          }
          ...ShopBrief_retailer
        }
      }
    }
  `,
  [ShopBrief_retailer],
)

/** The shop that was chosen: begin now, or plan a day for it. */
export function ChosenShop({ retailerId }: { retailerId: string }) {
  const { data } = usePageQuery(ChosenShopQuery, { id: retailerId })
  const shop = data?.node?.__typename === 'Retailer' ? data.node : undefined
  const { start, starting, refusal } = useStartVisit()
  if (data && !shop) throw failureNotFound
  if (!shop) return <SkeletonRows count={3} label={m.visits_loading()} />
  return (
    <>
      <Card padding="roomy" className={styles.chosen}>
        <h2 className={styles.shopName}>{shop.name}</h2>
        {shop.address && <p className={styles.quiet}>{shop.address}</p>}
        {shop.plannedVisits.map(({ id, plannedOn, staff }) => (
          <p key={id} className={styles.quiet}>
            {m.visits_alreadyPlanned()} {plannedOn && <DateTime value={plannedOn} form="nearDay" />} ·{' '}
            {staff.name}
          </p>
        ))}
        <Button
          variant="primary"
          size="large"
          wide
          icon={<IconMapPin aria-hidden="true" />}
          busy={starting}
          busyLabel={m.visits_locating()}
          onClick={() => void start(shop)}
        >
          {m.visits_startNow()}
        </Button>
        <p className={styles.hint}>{m.visits_placeOnce()}</p>
        <p role="alert" className={styles.problem}>
          {refusal}
        </p>
      </Card>
      <PlanFor retailerId={shop.id} />
      <ShopBrief retailer={shop} />
    </>
  )
}

function PlanFor({ retailerId }: { retailerId: string }) {
  const { viewer } = useStaff()
  const today = localDayOf(useNow(), viewer.timeZone)
  const [day, setDay] = useState(addDays(today, 1))
  const { plan, planning, refusal } = usePlanVisit()
  return (
    <Section flush title={m.visits_planDay()}>
      <Card padding="roomy" className={styles.plan}>
        <ChipRow>
          {[0, 1, 2].map((days) => (
            <ChipButton
              key={days}
              pressed={day === addDays(today, days)}
              onClick={() => setDay(addDays(today, days))}
            >
              <DateTime value={addDays(today, days)} form="nearDay" />
            </ChipButton>
          ))}
        </ChipRow>
        <DateInput label={m.visits_day()} min={today} value={day} error={refusal} onChange={setDay} />
        <Button
          size="large"
          busy={planning}
          disabledReason={day ? undefined : m.visits_chooseDay()}
          onClick={() => void plan(retailerId, day)}
        >
          {m.visits_plan()}
        </Button>
      </Card>
    </Section>
  )
}
