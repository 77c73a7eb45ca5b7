import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconBook2, IconChecks } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { GuidanceCard, GuidanceCard_guidance } from './GuidanceCard.tsx'
import { GuidanceFilters } from './GuidanceFilters.tsx'
import type { GuidancesSearch } from './guidancesSearch.ts'

const GuidancesQuery = graphql(
  `
    query Guidances(
      $toRead: GuidanceFilter
      $understood: GuidanceFilter
      $afterToRead: String
      $afterUnderstood: String
    ) {
      toRead: guidances(first: 20, filter: $toRead, after: $afterToRead) {
        totalCount
        nodes {
          id
          ...GuidanceCard_guidance
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      understood: guidances(first: 20, filter: $understood, after: $afterUnderstood) {
        totalCount
        nodes {
          id
          ...GuidanceCard_guidance
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [GuidanceCard_guidance],
)

const route = getRouteApi(`/shop${paths.guidances}` as const)

/** What is there to read, unread first. */
export function GuidancesPage() {
  const search = route.useSearch()
  return (
    <>
      <PageTop title={m.guidance_title()} sub={m.guidance_sub()} />
      <GuidanceFilters search={search} />
      <Lists key={`${search.kind} ${search.q}`} search={search} />
    </>
  )
}

function Lists({ search: { kind, q } }: { search: GuidancesSearch }) {
  const [after, setAfter] = useState<{ toRead?: string | null; understood?: string | null }>({})
  const { data, refreshing } = usePageQuery(GuidancesQuery, {
    toRead: { kind, search: q, reading: 'TO_READ' },
    understood: { kind, search: q, reading: 'UNDERSTOOD' },
    afterToRead: after.toRead,
    afterUnderstood: after.understood,
  })
  if (!data) return <SkeletonRows label={m.guidance_loading()} />
  const { toRead, understood } = data
  const filtered = Boolean(kind ?? q)
  if (toRead.nodes.length + understood.nodes.length === 0) return <Nothing filtered={filtered} />
  return (
    <>
      {toRead.nodes.length > 0 ? (
        <Part
          title={m.guidance_toRead()}
          part={toRead}
          busy={refreshing}
          onMore={() => setAfter({ ...after, toRead: toRead.pageInfo.endCursor })}
        />
      ) : (
        !filtered && (
          <p className={styles.allRead}>
            <IconChecks aria-hidden="true" />
            {m.guidance_allRead()}
          </p>
        )
      )}
      {understood.nodes.length > 0 && (
        <Part
          title={m.guidance_understoodTitle()}
          part={understood}
          busy={refreshing}
          onMore={() => setAfter({ ...after, understood: understood.pageInfo.endCursor })}
        />
      )}
    </>
  )
}

type PartProps = {
  title: string
  part: ResultOf<typeof GuidancesQuery>['toRead']
  busy: boolean
  onMore: () => void
}

function Part({ title, part: { nodes, totalCount, pageInfo }, busy, onMore }: PartProps) {
  return (
    <Section title={title} note={m.guidance_count({ count: totalCount })}>
      <List>
        {nodes.map((guidance) => (
          <GuidanceCard key={guidance.id} guidance={guidance} />
        ))}
      </List>
      {pageInfo.hasNextPage && (
        <Button wide busy={busy} onClick={onMore}>
          {m.guidance_more()}
        </Button>
      )}
    </Section>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <EmptyState icon={<IconBook2 />} title={filtered ? m.guidance_nothingFound() : m.guidance_emptyTitle()}>
      {filtered ? m.guidance_nothingFoundWords() : m.guidance_emptyWords()}
    </EmptyState>
  )
}
