import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { LeftOut } from './LeftOut.tsx'
import { PlanActs } from './PlanActs.tsx'
import { PlanCalendar } from './PlanCalendar.tsx'
import { PlanDay } from './PlanDay.tsx'
import { PlanFigures } from './PlanFigures.tsx'

// One fragment for all parts: figures, calendar and map show the same plan from different sides.
export const PlanSheet_plan = graphql(`
  fragment PlanSheet_plan on VisitPlan {
    id
    firstDay
    startLongitude
    startLatitude
    coverage {
      isFair
      all {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      rural {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      urban {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      small {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      others {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
    }
    days {
      id
      day
      metres
      minutes
      backMinute
      minutesLeft
      stops {
        id
        position
        locked
        arriveMinute
        leaveMinute
        metres
        retailer {
          id
          name
          marketType
          cadenceState
          longitude
          latitude
        }
      }
    }
    leftOut {
      id
      visits
      reason
      retailer {
        id
        name
        marketType
        lastVisitedAt
      }
    }
  }
`)

export type Plan = ResultOf<typeof PlanSheet_plan>
export type PlanDayData = Plan['days'][number]
export type PlanStop = PlanDayData['stops'][number]

type Props = {
  plan: FragmentOf<typeof PlanSheet_plan>
  /** Which day is open; the first with a stop when left out. */
  day: string | undefined
  editable: boolean
  onChanged: () => void
}

/** How full each day is, where a day leads, and what did not fit. */
export function PlanSheet({ plan: given, day, editable, onChanged }: Props) {
  const plan = readFragment(PlanSheet_plan, given)
  const { days } = plan
  const open = days.find((one) => one.day === day) ?? days.find(({ stops }) => stops.length > 0) ?? days[0]
  if (!open) return null
  return (
    <>
      <PlanFigures plan={plan} />
      {editable && <PlanActs plan={plan} onChanged={onChanged} />}
      <PlanCalendar plan={plan} open={open.day} />
      <PlanDay key={open.id} plan={plan} day={open} editable={editable} onChanged={onChanged} />
      <LeftOut plan={plan} editable={editable} onChanged={onChanged} />
    </>
  )
}
