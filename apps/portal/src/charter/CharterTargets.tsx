import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DescriptionList, durationWords, Section } from '@kewo/ui'
import { helpRequestCategoryLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'

export const CharterTargets_charter = graphql(`
  fragment CharterTargets_charter on Charter {
    usualDayMinutes
    targets {
      category
      firstResponseMinutes
      resolutionMinutes
    }
  }
`)

/** How soon each kind of request is to be answered and settled, in the hours in which somebody works. */
export function CharterTargets({ charter }: { charter: FragmentOf<typeof CharterTargets_charter> }) {
  const { targets, usualDayMinutes } = readFragment(CharterTargets_charter, charter)
  if (targets.length === 0) return null
  /** From a day on in days: nobody counts thirty-two working hours. */
  const time = (minutes: number) =>
    usualDayMinutes === null || minutes < usualDayMinutes
      ? durationWords(minutes, getLocale())
      : m.charter_workingDays({ count: Math.ceil(minutes / usualDayMinutes) })
  return (
    <Section title={m.charter_targets()} note={m.charter_workingHours()}>
      <Card>
        <DescriptionList
          items={targets.map(({ category, firstResponseMinutes, resolutionMinutes }) => ({
            key: category,
            term: helpRequestCategoryLabel(category),
            value: m.charter_target({
              answer: time(firstResponseMinutes),
              solution: time(resolutionMinutes),
            }),
          }))}
        />
      </Card>
    </Section>
  )
}
