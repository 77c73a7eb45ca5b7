import { oneOf, usePageQuery } from '@kewo/web/page'
import { KeptRate, promiseShow, promiseShows } from '@kewo/web/promises'
import { countWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Card, ChipRow, chipButtonClass, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconFlag } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PromiseRow, PromiseRow_promise } from './PromiseRow.tsx'
import styles from './Promises.module.css'

const PromisesQuery = graphql(
  `
    query Promises($filter: PromiseFilter, $after: String) {
      promises(filter: $filter, first: 20, after: $after) {
        nodes {
          id
          ...PromiseRow_promise
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      promiseFigures {
        open
        dueWithinWeek
        kept
        broken
        withdrawn
        keptRate
      }
    }
  `,
  [PromiseRow_promise],
)

const route = getRouteApi(`/shop${paths.promises}` as const)

/** The promise book: what the shop was promised, by whom, until when, and what came of it. */
export function PromisesPage() {
  const show = oneOf(promiseShows, route.useSearch().show) ?? 'open'
  return <Book key={show} show={show} />
}

function Book({ show }: { show: (typeof promiseShows)[number] }) {
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing } = usePageQuery(PromisesQuery, { filter: promiseShow[show].filter, after })
  const { nodes, pageInfo } = data?.promises ?? {}
  return (
    <>
      <PageTop
        title={m.promises_title()}
        sub={m.promises_sub()}
        backLabel={m.promises_backToMe()}
        renderBack={(parts) => <Link to={paths.me} {...parts} />}
      />
      <Section title={m.promises_howKept()}>
        <div className={styles.how}>
          {data && (
            <Card>
              <KeptRate figures={data.promiseFigures} />
            </Card>
          )}
          <ChipRow>
            {promiseShows.map((each) => (
              <Link
                key={each}
                to={paths.promises}
                activeOptions={{ exact: true }}
                activeProps={{}}
                search={{ show: each }}
                className={chipButtonClass()}
                aria-current={each === show ? 'true' : undefined}
              >
                {promiseShow[each].label()}{' '}
                {data && countWords(data.promiseFigures[promiseShow[each].figure])}
              </Link>
            ))}
          </ChipRow>
        </div>
      </Section>
      {!data && <SkeletonRows label={m.promises_loading()} />}
      {nodes?.length === 0 && (
        <EmptyState icon={<IconFlag />} title={m.promises_emptyTitle()}>
          {m.promises_emptyWords()}
        </EmptyState>
      )}
      {nodes && nodes.length > 0 && (
        <Section title={promiseShow[show].label()}>
          <List look="joined">
            {nodes.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} />
            ))}
          </List>
          {pageInfo?.hasNextPage && (
            <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
              {m.promises_more()}
            </Button>
          )}
        </Section>
      )}
    </>
  )
}
