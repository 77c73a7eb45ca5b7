import { countWords } from '@kewo/domain'
import { classes, durationWords, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { Plan } from './plan.ts'
import { wayWords } from './planWords.ts'
import styles from './VisitPlans.module.css'

/** What the plan holds in a few figures, and whether it is fair. */
export function PlanFigures({ plan: { days, leftOut, coverage } }: { plan: Plan }) {
  const { locale } = useDateSetting()
  const sum = (of: (day: Plan['days'][number]) => number) => days.reduce((total, day) => total + of(day), 0)
  const missing = leftOut.reduce((total, { visits }) => total + visits, 0)
  const figures = [
    [m.visitPlans_visits(), countWords(sum(({ stops }) => stops.length))],
    [m.visitPlans_way(), wayWords(sum(({ metres }) => metres))],
    [
      m.visitPlans_work(),
      durationWords(
        sum(({ minutes }) => minutes),
        locale,
      ),
    ],
    [m.visitPlans_covered(), share(coverage.all.visits)],
    [
      m.visitPlans_shopsVisited(),
      `${countWords(coverage.all.shops.made)} / ${countWords(coverage.all.shops.of)}`,
    ],
    [m.visitPlans_ruralUrban(), `${share(coverage.rural.visits)} / ${share(coverage.urban.visits)}`],
    [m.visitPlans_smallOthers(), `${share(coverage.small.visits)} / ${share(coverage.others.visits)}`],
    [m.visitPlans_missing(), countWords(missing)],
  ] as const
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={classes(term === m.visitPlans_missing() && missing > 0 && styles.amber)}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {!coverage.isFair && <p className={styles.over}>{m.visitPlans_unfair()}</p>}
    </>
  )
}

function share({ made, of }: { made: number; of: number }): string {
  return of === 0 ? '–' : `${Math.floor((made / of) * 100)}%`
}
