import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconNotebook } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PromiseRow, PromiseRow_promise } from '../promises/PromiseRow.tsx'
import { TraceRow, TraceRow_trace } from './TraceRow.tsx'
import { Unchanged } from './Unchanged.tsx'
import { useLiveTraces } from './useLiveTraces.ts'

const TracesQuery = graphql(
  `
    query Traces($after: String) {
      tracesToAnswer {
        id
        ...TraceRow_trace
      }
      promisesToMe {
        id
        ...PromiseRow_promise
      }
      promises(first: 20) {
        nodes {
          id
          status
          ...PromiseRow_promise
        }
      }
      traces(first: 20, after: $after) {
        nodes {
          id
          ...TraceRow_trace
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [TraceRow_trace, PromiseRow_promise],
)

/** Everything that was written about the shop and promised to it: its own copies. */
export function TracesPage() {
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing, refresh } = usePageQuery(TracesQuery, { after })
  useLiveTraces(refresh)
  const waiting = data?.tracesToAnswer ?? []
  const { nodes, pageInfo } = data?.traces ?? {}
  // What is still to come, the next first; then what came of the others.
  const promises = [
    ...(data?.promisesToMe ?? []),
    ...(data?.promises.nodes ?? []).filter(({ status }) => status !== 'OPEN'),
  ]
  return (
    <>
      <PageTop
        title={m.traces_title()}
        sub={m.traces_sub()}
        backLabel={m.traces_backToMe()}
        renderBack={(parts) => <Link to={paths.me} {...parts} />}
      />
      {!data && <SkeletonRows label={m.traces_loading()} />}
      {waiting.length > 0 && (
        <Section title={m.traces_toAnswer()} note={m.traces_toAnswerNote()}>
          <List>
            {waiting.map((trace) => (
              <TraceRow key={trace.id} trace={trace} />
            ))}
          </List>
        </Section>
      )}
      {promises.length > 0 && (
        <Section title={m.traces_promises()}>
          <List look="joined">
            {promises.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} />
            ))}
          </List>
        </Section>
      )}
      {nodes?.length === 0 && (
        <EmptyState icon={<IconNotebook />} title={m.traces_emptyTitle()}>
          {m.traces_emptyWords()}
        </EmptyState>
      )}
      {nodes && nodes.length > 0 && (
        <Section title={m.traces_all()} note={<Unchanged />}>
          <List>
            {nodes.map((trace) => (
              <TraceRow key={trace.id} trace={trace} />
            ))}
          </List>
          {pageInfo?.hasNextPage && (
            <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
              {m.traces_more()}
            </Button>
          )}
        </Section>
      )}
    </>
  )
}
