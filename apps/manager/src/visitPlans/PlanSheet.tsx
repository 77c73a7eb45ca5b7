import { type FragmentOf, readFragment } from '@kewo/schema/client'
import { LeftOut } from './LeftOut.tsx'
import { PlanActs } from './PlanActs.tsx'
import { PlanCalendar } from './PlanCalendar.tsx'
import { PlanDay } from './PlanDay.tsx'
import { PlanFigures } from './PlanFigures.tsx'
import { PlanSheet_plan } from './plan.ts'

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
