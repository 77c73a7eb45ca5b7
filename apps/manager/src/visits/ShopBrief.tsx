import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DateTime } from '@kewo/ui'
import { IconFlag, IconHistory, IconMessage2, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { DueDay } from '@kewo/web/promises'
import styles from './Visits.module.css'

export const ShopBrief_retailer = graphql(`
  fragment ShopBrief_retailer on Retailer {
    id
    phone
    contactName
    lastVisitedAt
    visitDueOn
    cadenceState
    openHelpRequestCount
    openPromises {
      id
      text
      dueOn
      staff {
        id
        name
      }
    }
    visits(first: 1) {
      nodes {
        id
        startedAt
        staff {
          id
          name
        }
        trace {
          id
          summary
        }
      }
    }
  }
`)

/** What to know before walking in: what is promised, what is asked, how it was last time. */
export function ShopBrief({ retailer }: { retailer: FragmentOf<typeof ShopBrief_retailer> }) {
  const shop = readFragment(ShopBrief_retailer, retailer)
  const last = shop.visits.nodes[0]
  return (
    <Card>
      <h2 className={styles.cardTitle}>{m.visits_brief()}</h2>
      <ul className={styles.brief}>
        {shop.openPromises.map((promise) => (
          <Line key={promise.id} icon={<IconFlag />}>
            {promise.text}
            <small>
              {m.traces_promiseOf({ name: promise.staff.name })} · <DueDay value={promise.dueOn} />
            </small>
          </Line>
        ))}
        {shop.openHelpRequestCount > 0 && (
          <Line icon={<IconMessage2 />}>{m.visits_openRequests({ count: shop.openHelpRequestCount })}</Line>
        )}
        <Line icon={<IconHistory />}>
          {last?.startedAt ? (
            <>
              {m.visits_lastVisit()} <DateTime value={last.startedAt} /> · {last.staff.name}
              {last.trace && <small>{last.trace.summary}</small>}
            </>
          ) : (
            m.visits_neverVisited()
          )}
          {shop.cadenceState === 'OVERDUE' && shop.visitDueOn && (
            <small className={styles.late}>
              {m.visits_overdueSince()} <DateTime value={shop.visitDueOn} form="day" />
            </small>
          )}
        </Line>
        {shop.phone && (
          <Line icon={<IconPhone />}>
            <a href={`tel:${shop.phone}`}>{shop.phone}</a>
            {shop.contactName && <small>{shop.contactName}</small>}
          </Line>
        )}
      </ul>
    </Card>
  )
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span aria-hidden="true">{icon}</span>
      <span>{children}</span>
    </li>
  )
}
