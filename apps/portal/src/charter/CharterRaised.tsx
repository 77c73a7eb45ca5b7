import { countWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DescriptionList, List, ListRow, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const CharterRaised_charter = graphql(`
  fragment CharterRaised_charter on Charter {
    raised {
      raised
      answeredInTime
      answeredLate
      settledInTime
      settledLate
      open
    }
  }
`)

/** What became of what the shop raised in the last year. */
export function CharterRaised({ charter }: { charter: FragmentOf<typeof CharterRaised_charter> }) {
  const { raised, answeredInTime, answeredLate, settledInTime, settledLate, open } = readFragment(
    CharterRaised_charter,
    charter,
  ).raised
  const kept = (inTime: number, late: number) =>
    late > 0
      ? m.charter_inTimeAndLate({ inTime: countWords(inTime), late: countWords(late) })
      : m.charter_allInTime({ inTime: countWords(inTime) })
  return (
    <Section title={m.charter_raised()} note={m.charter_lastYear()}>
      <Card>
        {raised === 0 ? (
          m.charter_raisedNothing()
        ) : (
          <DescriptionList
            items={[
              {
                key: 'raised',
                term: m.charter_sent(),
                value: m.charter_count({ count: countWords(raised) }),
              },
              { key: 'answered', term: m.charter_answered(), value: kept(answeredInTime, answeredLate) },
              { key: 'settled', term: m.charter_settled(), value: kept(settledInTime, settledLate) },
              { key: 'open', term: m.charter_open(), value: m.charter_count({ count: countWords(open) }) },
            ]}
          />
        )}
      </Card>
      <List look="plain">
        <ListRow
          title={m.charter_toRequests()}
          renderLink={(parts) => <Link to={paths.helpRequests} {...parts} />}
        />
      </List>
    </Section>
  )
}
