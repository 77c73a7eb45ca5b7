import { whyNotStartVisit } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, buttonClass, Card, Chip, classes, DateTime, minuteOfDay, Section } from '@kewo/ui'
import { cadenceStateLabel, inLocale, marketTypeLabel, visitStatusLabel } from '@kewo/ui/labels'
import { IconCheck, IconDeviceMobile } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { wayWords } from '../visitPlans/planWords.ts'
import { useVisitsHere, type VisitHere } from '../visits/visitHere.ts'
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
          code
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
type StopHere = Stop & { here: VisitHere | null }

/** Today's stops in their order, each with what to know before walking in; the next one can be begun at once. */
export function StopList({ query }: { query: FragmentOf<typeof StopList_query> }) {
  const { myStops } = readFragment(StopList_query, query)
  const here = useVisitsHere()
  const stops = myStops.map((stop) => ({ ...stop, here: here(stop.id) }))
  const next = stops.find((stop) => (stop.here ?? stop).status === 'PLANNED')
  const running = stops.find((stop) => stop.here?.status === 'IN_PROGRESS')
  const whyNot = (stop: Stop) =>
    running
      ? inLocale(whyNotStartVisit(stop, { retailerName: running.retailer.name })!.words)
      : whyNotByServer(stop, stops)
  const { start, starting, refusal } = useStartVisit()
  return (
    <Section
      flush
      id="stops"
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
          {stops.map((stop, index) => (
            <StopRow
              key={stop.id}
              stop={stop}
              number={index + 1}
              isNext={stop === next}
              action={
                <Button
                  variant="primary"
                  busy={starting}
                  disabledReason={whyNot(stop)}
                  onClick={() => void start(stop.retailer, stop.id)}
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

type RowProps = { stop: StopHere; number: number; isNext: boolean; action: ReactNode }

function StopRow({ stop, number, isNext, action }: RowProps) {
  const { retailer, startedAt, completedAt } = stop
  const { status } = stop.here ?? stop
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
      ) : stop.here ? (
        <Chip tone="amber" icon={<IconDeviceMobile aria-hidden="true" />}>
          {visitStatusLabel(status)} · {m.visits_here()}
        </Chip>
      ) : (
        <VisitChip visit={stop} />
      )}
    </li>
  )
}

/** What the server said, unless it is about the running visit, which this device has ended meanwhile. */
function whyNotByServer({ whyNotStart }: Stop, stops: readonly StopHere[]): string | undefined {
  const endedHere = stops.some(({ here }) => here && here.status !== 'IN_PROGRESS')
  return whyNotStart?.code === 'AnotherVisitInProgress' && endedHere ? undefined : whyNotStart?.message
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
