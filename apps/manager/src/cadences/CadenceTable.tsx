import { usePageQuery } from '@kewo/web/page'
import { defaultOwedPerFourWeeks, countWords } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { EmptyState, rowLinkClass } from '@kewo/ui'
import { IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { audienceWords, AudienceWords_audience } from '../audiences/audienceWords.ts'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const CadencesQuery = graphql(
  `
    query Cadences {
      cadences {
        id
        name
        owedPerFourWeeks
        retailerCount
        audience {
          ...AudienceWords_audience
        }
      }
    }
  `,
  [AudienceWords_audience],
)

/** The cadences, those with the most visits first, and what holds for the shops that none of them means. */
export function CadenceTable() {
  const { data } = usePageQuery(CadencesQuery, {})
  return (
    <>
      <ListTable
        id="cadences"
        label={m.cadences_title()}
        columns={columns()}
        rows={data?.cadences}
        loading={m.cadences_loading()}
        file={[{ label: m.audiences_title(), text: ({ audience }) => audienceWords(audience) }]}
        empty={
          <EmptyState icon={<IconRepeat />} title={m.cadences_emptyTitle()}>
            {m.cadences_emptyWords({ count: defaultOwedPerFourWeeks })}
          </EmptyState>
        }
      />
      {data && data.cadences.length > 0 && (
        <p className={list.total}>{m.cadences_rest({ count: defaultOwedPerFourWeeks })}</p>
      )}
    </>
  )
}

type Cadence = ResultOf<typeof CadencesQuery>['cadences'][number]

const columns = (): Column<Cadence>[] => [
  {
    id: 'name',
    label: m.cadences_name(),
    always: true,
    value: ({ name }) => name,
    text: ({ name }) => name,
    cell: ({ id, name, audience }) => (
      <>
        <Link to={paths.cadence} params={{ cadenceId: id }} className={rowLinkClass}>
          {name}
        </Link>
        <small className={list.under}>{audienceWords(audience)}</small>
      </>
    ),
  },
  {
    id: 'owed',
    label: m.cadences_owedShort(),
    number: true,
    value: ({ owedPerFourWeeks }) => owedPerFourWeeks,
    cell: ({ owedPerFourWeeks: count }) => (count === 0 ? m.cadences_none() : m.cadences_times({ count })),
  },
  {
    id: 'shops',
    label: m.cadences_shops(),
    number: true,
    value: ({ retailerCount }) => retailerCount,
    cell: ({ retailerCount }) => countWords(retailerCount),
  },
]
