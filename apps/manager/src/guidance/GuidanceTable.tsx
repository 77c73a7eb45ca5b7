import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { buttonClass, DateTime, EmptyState, Pack, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { IconBook2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import type { GuidancesSearch } from './guidancesSearch.ts'
import { StatusChip } from './StatusChip.tsx'

export const GuidancesQuery = graphql(`
  query Guidances($filter: GuidanceFilter, $after: String) {
    guidances(filter: $filter, first: 30, after: $after) {
      totalCount
      nodes {
        id
        kind
        status
        publishedAt
        validUntil
        updatedAt
        author {
          id
          name
        }
        version {
          id
          number
          title
          titleEn
          cover {
            id
            url(size: SMALL)
          }
        }
        draft {
          id
          title
          titleEn
          cover {
            id
            url(size: SMALL)
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export function GuidanceTable({ search, writes }: { search: GuidancesSearch; writes: boolean }) {
  const { who, status, kind, q, after } = search
  const filter = { mine: who === 'mine', status, kind, search: q }
  const { data } = usePageQuery(GuidancesQuery, { filter, after })
  if (!data) return <SkeletonRows count={6} label={m.guidance_loading()} />
  const { totalCount, nodes, pageInfo } = data.guidances
  if (nodes.length === 0) return <Nothing filtered={Boolean(status ?? kind ?? q)} writes={writes} />
  return (
    <>
      <p className={styles.quiet}>{m.guidance_total({ count: totalCount })}</p>
      <Table label={m.guidance_title()}>
        <thead>
          <tr>
            <th scope="col">{m.guidance_titleColumn()}</th>
            <th scope="col">{m.guidance_status()}</th>
            <th scope="col" data-wide="">
              {m.guidance_author()}
            </th>
            <th scope="col" data-wide="">
              {m.guidance_validUntil()}
            </th>
            <th scope="col" data-wide="">
              {m.guidance_changed()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((guidance) => (
            <Row key={guidance.id} guidance={guidance} />
          ))}
        </tbody>
      </Table>
      <Pager
        after={after}
        pageInfo={pageInfo}
        renderLink={(next, parts) => (
          <Link to={paths.guidances} search={{ ...search, after: next }} {...parts} />
        )}
      />
    </>
  )
}

function Row({ guidance }: { guidance: ResultOf<typeof GuidancesQuery>['guidances']['nodes'][number] }) {
  const { id, kind, status, author, version, draft, validUntil, updatedAt } = guidance
  const shown = version ?? draft
  const title = shown ? textIn(shown.title, shown.titleEn) : ''
  const cover = (version?.cover ?? draft?.cover)?.url
  return (
    <tr>
      <td>
        <span className={styles.titleCell}>
          <Pack picture={cover} icon={<IconBook2 />} />
          <span>
            <Link
              to={version ? paths.guidance : paths.editGuidance}
              params={{ guidanceId: id }}
              className={rowLinkClass}
            >
              {title || m.guidance_untitled()}
            </Link>
            <small className={styles.under}>
              {guidanceKindLabel(kind)}
              {version && ` · ${m.guidance_versionNumber({ number: version.number })}`}
              {version && draft && ` · ${m.guidance_draftWaits()}`}
            </small>
          </span>
        </span>
      </td>
      <td>
        <StatusChip status={status} />
      </td>
      <td data-wide="">{author.name}</td>
      <td data-wide="">{validUntil ? <DateTime value={validUntil} form="day" /> : m.guidance_noEnd()}</td>
      <td data-wide="">
        <DateTime value={updatedAt} />
      </td>
    </tr>
  )
}

function Nothing({ filtered, writes }: { filtered: boolean; writes: boolean }) {
  return (
    <EmptyState
      icon={<IconBook2 />}
      title={filtered ? m.guidance_nothingFound() : m.guidance_emptyTitle()}
      action={
        writes &&
        !filtered && (
          <Link to={paths.newGuidance} className={buttonClass({ variant: 'primary' })}>
            {m.guidance_new()}
          </Link>
        )
      }
    >
      {filtered ? m.guidance_nothingFoundWords() : m.guidance_emptyWords()}
    </EmptyState>
  )
}
