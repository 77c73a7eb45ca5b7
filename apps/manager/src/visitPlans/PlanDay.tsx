import { ActProblem, joinActs, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import {
  Card,
  Chip,
  classes,
  DateTime,
  durationWords,
  IconButton,
  minuteOfDay,
  Section,
  useDateSetting,
} from '@kewo/ui'
import { cadenceStateLabel, marketTypeLabel } from '@kewo/ui/labels'
import { IconArrowsExchange, IconLock, IconLockOpen, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { PlanMap } from './PlanMap.tsx'
import type { Plan, PlanDayData, PlanStop } from './plan.ts'
import { wayWords } from './planWords.ts'
import styles from './VisitPlans.module.css'

const LockStop = graphql(
  `
    mutation LockVisitPlanStop($id: ID!, $expected: Edition!, $locked: Boolean!) {
      lockVisitPlanStop(id: $id, expected: $expected, locked: $locked) {
        __typename
        ... on VisitPlanStop {
          id
          edition
          locked
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const TakeOut = graphql(
  `
    mutation TakeOutVisitPlanStop($id: ID!, $expected: Edition!) {
      takeOutVisitPlanStop(id: $id, expected: $expected) {
        __typename
        ... on VisitPlan {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { plan: Plan; day: PlanDayData; editable: boolean; onChanged: () => void }

/** One day: its stops in driving order, and their way on the map. */
export function PlanDay({ plan, day, editable, onChanged }: Props) {
  const { locale } = useDateSetting()
  const [moving, setMoving] = useState<PlanStop | null>(null)
  const lock = useAct(LockStop, { onRefused: onChanged })
  const takeOut = useAct(TakeOut, { onRefused: onChanged })

  const changeLock = ({ id, edition, locked }: PlanStop) =>
    lock.send({ id, expected: edition, locked: !locked })
  async function leaveOut({ id, edition }: PlanStop) {
    if (await takeOut.send({ id, expected: edition })) onChanged()
  }

  return (
    <Section
      flush
      title={<DateTime value={day.day} form="day" />}
      note={
        day.stops.length > 0
          ? m.visitPlans_dayNote({
              way: wayWords(day.metres),
              work: durationWords(day.minutes, locale),
              back: minuteOfDay(day.backMinute),
            })
          : undefined
      }
    >
      <ActProblem act={joinActs(lock, takeOut)} />
      <div className={styles.dayColumns}>
        <Card padding="none">
          {day.stops.length === 0 && <p className={styles.nothing}>{m.visitPlans_freeDay()}</p>}
          <ol className={styles.stops} aria-busy={takeOut.busy}>
            {day.stops.map((stop) => (
              <StopRow key={stop.id} stop={stop}>
                {editable && (
                  <span className={styles.stopActs}>
                    <IconButton
                      label={
                        stop.locked
                          ? m.visitPlans_unlockStop({ name: stop.retailer.name })
                          : m.visitPlans_lockStop({ name: stop.retailer.name })
                      }
                      aria-pressed={stop.locked}
                      onClick={() => void changeLock(stop)}
                    >
                      {stop.locked ? <IconLock aria-hidden="true" /> : <IconLockOpen aria-hidden="true" />}
                    </IconButton>
                    <IconButton
                      label={m.visitPlans_moveStop({ name: stop.retailer.name })}
                      onClick={() => setMoving(stop)}
                    >
                      <IconArrowsExchange aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label={m.visitPlans_takeOut({ name: stop.retailer.name })}
                      onClick={() => void leaveOut(stop)}
                    >
                      <IconX aria-hidden="true" />
                    </IconButton>
                  </span>
                )}
              </StopRow>
            ))}
          </ol>
        </Card>
        <PlanMap plan={plan} day={day} />
      </div>
      {moving && (
        <MoveDialog
          subject={{ kind: 'stop', id: moving.id, edition: moving.edition }}
          shop={moving.retailer.name}
          onClose={() => setMoving(null)}
          onMoved={onChanged}
        />
      )}
    </Section>
  )
}

function StopRow({ stop, children }: { stop: PlanStop; children: React.ReactNode }) {
  const { position, arriveMinute, leaveMinute, metres, locked, retailer } = stop
  return (
    <li className={styles.stop}>
      <span className={classes(styles.number, locked && styles.isLocked)}>{position}</span>
      <span className={styles.stopWords}>
        <span className={styles.stopTitle}>
          <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
            {retailer.name}
          </Link>
          {retailer.marketType === 'RURAL' && <Chip tone="gray">{marketTypeLabel('RURAL')}</Chip>}
          {retailer.cadenceState === 'OVERDUE' && <Chip tone="red">{cadenceStateLabel('OVERDUE')}</Chip>}
        </span>
        <small>
          {minuteOfDay(arriveMinute)}–{minuteOfDay(leaveMinute)} · {wayWords(metres)}
        </small>
      </span>
      {children}
    </li>
  )
}
