import type { RegisterCalendar } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { calendarLabel } from './calendarLabel.ts'
import styles from './Register.module.css'

export const DateColumns_preview = graphql(`
  fragment DateColumns_preview on RegisterPreview {
    rows
    unclear
    dates {
      field
      calendar
      chosen
      untold
      written
      day
    }
  }
`)

/** From this share of the rows on, something is wrong with the mapping rather than with single shops. */
const manyUnclear = 0.1

/** How the days of the register are read, with an example each; a warning where many shops would see no brands. */
export function DateColumns({ preview }: { preview: FragmentOf<typeof DateColumns_preview> }) {
  const { rows, unclear, dates } = readFragment(DateColumns_preview, preview)
  return (
    <>
      {dates.map(({ field, calendar, chosen, untold, written, day }) => (
        <p key={field} className={styles.quiet}>
          <b>{field}</b> {dateWords(calendar, chosen)}
          {written !== null && ` · ${day === null ? written : m.register_dateSample({ written, day })}`}
          {untold > 0 && <span className={styles.bad}> {m.register_dateUntold({ count: untold })}</span>}
        </p>
      ))}
      {unclear > 0 && (
        <Card tone={unclear >= rows * manyUnclear ? 'red' : 'amber'}>
          <p>{m.register_unclearWords({ count: unclear, total: rows })}</p>
          {unclear >= rows * manyUnclear && <p>{m.register_unclearMany()}</p>}
        </Card>
      )}
    </>
  )
}

const dateWords = (calendar: RegisterCalendar, chosen: boolean): string =>
  chosen || calendar === 'GUESSED'
    ? calendarLabel(calendar, chosen)
    : m.register_dateGuessed({ calendar: calendarLabel(calendar, true) })
