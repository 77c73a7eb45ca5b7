import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Chip, type ChipTone, DateTime, DescriptionList, Section } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

export const CharterVisits_retailer = graphql(`
  fragment CharterVisits_retailer on Retailer {
    id
    owedPerFourWeeks
    visitDueOn
    cadenceState
    visits(first: 1) {
      nodes {
        id
        startedAt
        staff {
          id
          name
        }
      }
    }
    plannedVisits {
      id
      plannedOn
      staff {
        id
        name
      }
    }
  }
`)

const states = {
  ON_TRACK: { tone: 'jade', words: m.charter_onTrack },
  DUE: { tone: 'amber', words: m.charter_due },
  OVERDUE: { tone: 'red', words: m.charter_overdue },
} satisfies Record<string, { tone: ChipTone; words: () => string }>

/** How often the shop is owed a visit, and how that stands. */
export function CharterVisits({ retailer }: { retailer: FragmentOf<typeof CharterVisits_retailer> }) {
  const { owedPerFourWeeks, visitDueOn, cadenceState, visits, plannedVisits } = readFragment(
    CharterVisits_retailer,
    retailer,
  )
  const [last] = visits.nodes
  const [next] = plannedVisits
  const facts = [
    { key: 'owed', term: m.charter_owed(), value: m.charter_owedTimes({ count: owedPerFourWeeks }) },
    {
      key: 'last',
      term: m.charter_last(),
      value: last?.startedAt ? (
        <DateTime value={last.startedAt} form="day" words={(day) => `${day} · ${last.staff.name}`} />
      ) : (
        m.charter_never()
      ),
    },
    ...(visitDueOn
      ? [{ key: 'due', term: m.charter_dueBy(), value: <DateTime value={visitDueOn} form="day" /> }]
      : []),
    ...(next?.plannedOn
      ? [
          {
            key: 'next',
            term: m.charter_planned(),
            value: (
              <DateTime value={next.plannedOn} form="day" words={(day) => `${day} · ${next.staff.name}`} />
            ),
          },
        ]
      : []),
  ]
  const state = states[cadenceState]
  return (
    <Section
      title={m.charter_visits()}
      note={owedPerFourWeeks > 0 && <Chip tone={state.tone}>{state.words()}</Chip>}
    >
      <Card>
        <DescriptionList items={facts} />
      </Card>
    </Section>
  )
}
