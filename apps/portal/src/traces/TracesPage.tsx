import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconNotebook } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
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
  [TraceRow_trace],
)

/** Everything that was written about the shop: its own copies. */
export function TracesPage() {
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing, refresh } = usePageQuery(TracesQuery, { after })
  useLiveTraces(refresh)
  const waiting = data?.tracesToAnswer ?? []
  const { nodes, pageInfo } = data?.traces ?? {}
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
