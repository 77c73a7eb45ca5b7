import { usePageQuery } from '@kewo/web/page'
import { graphql, readFragment } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { CalendarDraft_calendar } from './calendarDraft.ts'
import { CalendarForm } from './CalendarForm.tsx'

const WorkingCalendarQuery = graphql(
  `
    query WorkingCalendar {
      workingCalendar {
        ...CalendarDraft_calendar
      }
    }
  `,
  [CalendarDraft_calendar],
)

/** When the company works: by this the clocks of requests run and visits are planned. */
export function WorkingCalendarPage() {
  const { data } = usePageQuery(WorkingCalendarQuery, {})
  const calendar = data?.workingCalendar
  if (data && !calendar) throw failureNotFound
  return (
    <>
      <PageTop title={m.workingCalendar_title()} sub={m.workingCalendar_sub()} />
      {calendar ? (
        <CalendarForm key={readFragment(CalendarDraft_calendar, calendar).edition} calendar={calendar} />
      ) : (
        <SkeletonRows label={m.workingCalendar_loading()} />
      )}
    </>
  )
}
