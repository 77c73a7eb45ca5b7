import { usePageQuery } from '@kewo/web/page'
import type { RatedRole, RatingGrouping } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { Aggregate_aggregate, aggregateColumns } from './aggregateColumns.tsx'
import { groupingLabel } from './groupingLabel.ts'

const PartsQuery = graphql(
  `
    query RatingParts($role: RatedRole!, $of: ID!, $by: RatingGrouping!) {
      ratingParts(role: $role, of: $of, by: $by) {
        key
        month
        territoryName
        territoryNameEn
        marketType
        format
        aggregate {
          ...Aggregate_aggregate
        }
      }
    }
  `,
  [Aggregate_aggregate],
)

type Part = ResultOf<typeof PartsQuery>['ratingParts'][number]
type Props = { role: RatedRole; of: string; by: RatingGrouping }

/** What one figure is made of. */
export function PartTable({ role, of, by }: Props) {
  const { data } = usePageQuery(PartsQuery, { role, of, by })
  const name = { id: 'name', label: groupingLabel(by), cell: nameOf }
  return (
    <ListTable<Part & { id: string }>
      id="ratingParts"
      label={groupingLabel(by)}
      columns={[name, ...aggregateColumns()]}
      rows={data?.ratingParts.map((part) => ({ ...part, id: part.key ?? 'mixed' }))}
      loading={m.ratings_loading()}
    />
  )
}

function nameOf({ month, territoryName, territoryNameEn, marketType, format }: Part): string {
  if (month !== null) return monthWords(month)
  if (territoryName !== null) return textIn(territoryName, territoryNameEn)
  if (marketType !== null) return marketTypeLabel(marketType)
  return format === null ? m.ratings_mixed() : formatLabel(format)
}

function monthWords(month: string): string {
  const words = new Intl.DateTimeFormat(getLocale(), { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return words.format(new Date(`${month}-01T00:00:00Z`))
}
