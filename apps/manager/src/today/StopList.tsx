import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, buttonClass, Card, Chip, classes, DateTime, minuteOfDay, Section } from '@kewo/ui'
import { cadenceStateLabel, marketTypeLabel } from '@kewo/ui/labels'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { wayWords } from '../visitPlans/planWords.ts'
import { useStartVisit } from '../visits/useStartVisit.ts'
import { VisitChip, VisitChip_visit } from '../visits/VisitChip.tsx'
import styles from './Today.module.css'

export const StopList_query = graphql(
  `
    fragment StopList_query on Query {
      myStops {
        id
        status
        startedAt
        completedAt
        plannedMinute
        plannedMetres
        agreedAt
        whyNotStart {
          message
        }
        retailer {
          id
          name
          marketType
          cadenceState
          lastVisitedAt
          openHelpRequestCount
          openPromises {
            id
            text
            dueOn
          }
        }
        ...VisitChip_visit
      }
    }
  `,
  [VisitChip_visit],
)

type Stop = ResultOf<typeof StopList_query>['myStops'][number]

/** Today's stops in their order, each with what to know before walking in; the next one can be begun at once. */
export function StopList({ query }: { query: FragmentOf<typeof StopList_query> }) {
  const { myStops } = readFragment(StopList_query, query)
  const next = myStops.find(({ status }) => status === 'PLANNED')
  const { start, starting, refusal } = useStartVisit()
  return (
    <Section
      flush
      title={m.today_route()}
      note={
        <Link to={paths.newVisit} className={buttonClass({ variant: 'quiet' })}>
          {m.today_plan()}
        </Link>
      }
    >
      <Card padding="none">
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        {myStops.length === 0 && <p className={styles.nothing}>{m.today_noStops()}</p>}
        <ol className={styles.stops}>
          {myStops.map((stop, index) => (
            <StopRow
              key={stop.id}
              stop={stop}
              number={index + 1}
              isNext={stop === next}
              action={
                <Button
                  variant="primary"
                  busy={starting}
                  disabledReason={stop.whyNotStart?.message}
                  onClick={() => void start(stop.retailer.id)}
                >
                  {m.today_start()}
                </Button>
              }
            />
          ))}
        </ol>
      </Card>
    </Section>
  )
}

type RowProps = { stop: Stop; number: number; isNext: boolean; action: ReactNode }

function StopRow({ stop, number, isNext, action }: RowProps) {
  const { retailer, status, startedAt, completedAt } = stop
  const done = status === 'COMPLETED'
  return (
    <li className={classes(styles.stop, isNext && styles.next)}>
      <span className={classes(styles.number, done && styles.done)}>
        {done ? <IconCheck aria-label={m.today_done()} /> : number}
      </span>
      <span className={styles.stopWords}>
        <span className={styles.stopTitle}>
          <Link to={paths.visit} params={{ visitId: stop.id }}>
            {retailer.name}
          </Link>
          {retailer.marketType === 'RURAL' && <Chip tone="gray">{marketTypeLabel('RURAL')}</Chip>}
          {!done && retailer.cadenceState === 'OVERDUE' && (
            <Chip tone="red">{cadenceStateLabel('OVERDUE')}</Chip>
          )}
        </span>
        <small>
          {done && startedAt && completedAt ? (
            <>
              <DateTime value={startedAt} form="time" />–<DateTime value={completedAt} form="time" />
            </>
          ) : (
            <>
              {stop.plannedMetres !== null && `${wayWords(stop.plannedMetres)} · `}
              <Brief retailer={retailer} />
            </>
          )}
        </small>
      </span>
      {isNext ? (
        action
      ) : status === 'PLANNED' && stop.plannedMinute !== null ? (
        <span className={styles.about}>{m.today_about({ time: minuteOfDay(stop.plannedMinute) })}</span>
      ) : (
        <VisitChip visit={stop} />
      )}
    </li>
  )
}

/** What to know before walking in. */
function Brief({ retailer }: { retailer: Stop['retailer'] }) {
  const [promise] = retailer.openPromises
  const { openHelpRequestCount, lastVisitedAt } = retailer
  return (
    <>
      {promise && (
        <>
          <DateTime
            value={promise.dueOn}
            form="nearDay"
            words={(day) => m.today_promised({ text: promise.text, day })}
          />
          {' · '}
        </>
      )}
      {openHelpRequestCount > 0 && `${m.today_waitingRequests({ count: openHelpRequestCount })} · `}
      {lastVisitedAt ? (
        <>
          {m.today_lastVisit()} <DateTime value={lastVisitedAt} />
        </>
      ) : (
        m.today_neverVisited()
      )}
    </>
  )
}
