import { daysBetween, weekdayOf } from '@kewo/domain'
import { classes, DateTime } from '@kewo/ui'
import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { Plan, PlanDayData } from './plan.ts'
import { wayWords } from './planWords.ts'
import styles from './VisitPlans.module.css'

/** The plan's days, a line a week: how many shops, how far, and which are too full. A press opens the day. */
export function PlanCalendar({ plan, open }: { plan: Plan; open: string }) {
  const first = plan.days[0]?.day ?? plan.firstDay
  const weekOf = (day: string) => Math.floor((daysBetween(first, day) + weekdayOf(first) - 1) / 7)
  return (
    <nav aria-label={m.visitPlans_days()} className={styles.calendar}>
      {plan.days.map((day) => (
        <Link
          key={day.id}
          to={paths.visitPlan}
          params={{ planId: plan.id }}
          search={{ day: day.day }}
          resetScroll={false}
          activeProps={{}}
          className={classes(styles.day, day.minutesLeft < 0 && styles.tooFull)}
          style={{ '--weekday': weekdayOf(day.day), '--week': weekOf(day.day) + 1 }}
          aria-current={day.day === open ? 'true' : undefined}
        >
          <DayWords day={day} />
        </Link>
      ))}
    </nav>
  )
}

function DayWords({ day: { day, stops, metres, minutesLeft } }: { day: PlanDayData }) {
  const locked = stops.filter((stop) => stop.locked).length
  return (
    <>
      <DateTime value={day} form="day" className={styles.dayName} />
      <strong>{m.visitPlans_shopCount({ count: stops.length })}</strong>
      <small>
        {wayWords(metres)}
        {locked > 0 && (
          <span className={styles.locks}>
            <IconLock aria-label={m.visitPlans_locked()} />
            {locked}
          </span>
        )}
      </small>
      {minutesLeft < 0 && (
        <small className={styles.over}>{m.visitPlans_tooFull({ minutes: -minutesLeft })}</small>
      )}
    </>
  )
}
