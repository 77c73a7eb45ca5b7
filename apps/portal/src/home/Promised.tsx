import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Chip, DateTime, List, ListRow, Section } from '@kewo/ui'
import { helpRequestCategoryLabel } from '@kewo/ui/labels'
import { IconFlag, IconMessage2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DueDay } from '@kewo/web/promises'
import { NextVisit, NextVisit_visit } from '../visits/NextVisit.tsx'

export const Promised_query = graphql(
  `
    fragment Promised_query on Query {
      nextVisit {
        id
        ...NextVisit_visit
      }
      promisesToMe {
        id
        text
        dueOn
        status
        staff {
          id
          name
        }
      }
      helpRequests(filter: { view: OPEN }, first: 3) {
        nodes {
          id
          category
          words
          status
          firstRespondedAt
          dueAt
        }
      }
    }
  `,
  [NextVisit_visit],
)

type Query = ResultOf<typeof Promised_query>

/** Everything that we owe this shop: the next visit, promises, answers. */
export function Promised({ query }: { query: FragmentOf<typeof Promised_query> }) {
  const { nextVisit, promisesToMe, helpRequests } = readFragment(Promised_query, query)
  const open = promisesToMe.filter(({ status }) => status === 'OPEN' || status === 'BROKEN')
  const late = open.filter(({ status }) => status === 'BROKEN').length
  const count = open.length + helpRequests.nodes.length + (nextVisit ? 1 : 0)
  if (count === 0) return null
  return (
    <Section
      title={m.home_promised()}
      note={late > 0 ? m.home_promisedLate({ count, late }) : m.home_promisedCount({ count })}
    >
      {nextVisit && <NextVisit visit={nextVisit} />}
      <List>
        {open.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
        {helpRequests.nodes.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </List>
    </Section>
  )
}

function PromiseRow({ promise }: { promise: Query['promisesToMe'][number] }) {
  const broken = promise.status === 'BROKEN'
  return (
    <ListRow
      leading={<IconFlag aria-hidden="true" />}
      title={promise.text}
      sub={
        <>
          {promise.staff.name} · <DueDay value={promise.dueOn} />
        </>
      }
      trailing={<Chip tone={broken ? 'red' : 'jade'}>{broken ? m.home_broken() : m.home_underWay()}</Chip>}
      renderLink={(parts) => <Link to={paths.promises} {...parts} />}
      chevron={false}
    />
  )
}

function RequestRow({ request }: { request: Query['helpRequests']['nodes'][number] }) {
  const { id, category, words, status, firstRespondedAt, dueAt } = request
  const waiting = status === 'WAITING_ON_RETAILER'
  return (
    <ListRow
      leading={<IconMessage2 aria-hidden="true" />}
      title={words || helpRequestCategoryLabel(category)}
      sub={
        dueAt && (
          <DateTime
            value={dueAt}
            form="nearDayAndTime"
            words={(time) =>
              firstRespondedAt ? m.home_resolveBefore({ time }) : m.home_answerBefore({ time })
            }
          />
        )
      }
      trailing={
        <Chip tone={waiting ? 'amber' : 'jade'}>{waiting ? m.home_yourTurn() : m.home_underWay()}</Chip>
      }
      renderLink={(parts) => <Link to={paths.helpRequest} params={{ helpRequestId: id }} {...parts} />}
      chevron={false}
    />
  )
}
