import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Chip, DateTime, List, ListRow, Section, useDateSetting } from '@kewo/ui'
import { helpRequestCategoryLabel } from '@kewo/ui/labels'
import { IconFlag, IconMessage2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DueDay } from '@kewo/web/promises'
import { byTimeLeft } from './byTimeLeft.ts'
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
        totalCount
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

type Owed =
  | { kind: 'PROMISE'; until: string; promise: Query['promisesToMe'][number] }
  | { kind: 'REQUEST'; until: string | null; request: Query['helpRequests']['nodes'][number] }

/** More would push what the shop can do off the screen; they stand one tap away. */
const mostOwed = 2

/** Everything that we owe this shop: the next visit, then promises and answers, those that are due first at the top. */
export function Promised({ query }: { query: FragmentOf<typeof Promised_query> }) {
  const { nextVisit, promisesToMe, helpRequests } = readFragment(Promised_query, query)
  const { timeZone } = useDateSetting()
  const open = promisesToMe.filter(({ status }) => status === 'OPEN' || status === 'BROKEN')
  const late = open.filter(({ status }) => status === 'BROKEN').length
  const owed = byTimeLeft<Owed>(
    [
      ...open.map((promise) => ({ kind: 'PROMISE' as const, until: promise.dueOn, promise })),
      ...helpRequests.nodes.map((request) => ({ kind: 'REQUEST' as const, until: request.dueAt, request })),
    ],
    timeZone,
  )
  const count = open.length + helpRequests.totalCount + (nextVisit ? 1 : 0)
  const shown = owed.slice(0, mostOwed)
  const shownPromises = shown.filter(({ kind }) => kind === 'PROMISE').length
  const morePromises = open.length - shownPromises
  const moreRequests = helpRequests.totalCount - (shown.length - shownPromises)
  if (count === 0) return null
  return (
    <Section
      title={m.home_promised()}
      note={late > 0 ? m.home_promisedLate({ count, late }) : m.home_promisedCount({ count })}
    >
      {nextVisit && <NextVisit visit={nextVisit} />}
      <List>
        {shown.map((one) =>
          one.kind === 'PROMISE' ? (
            <PromiseRow key={one.promise.id} promise={one.promise} />
          ) : (
            <RequestRow key={one.request.id} request={one.request} />
          ),
        )}
        {morePromises > 0 && (
          <More title={m.home_morePromises({ count: morePromises })} to={paths.promises} />
        )}
        {moreRequests > 0 && (
          <More title={m.home_moreRequests({ count: moreRequests })} to={paths.helpRequests} />
        )}
      </List>
    </Section>
  )
}

function More({ title, to }: { title: string; to: typeof paths.promises | typeof paths.helpRequests }) {
  return <ListRow title={title} renderLink={(parts) => <Link to={to} {...parts} />} />
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
