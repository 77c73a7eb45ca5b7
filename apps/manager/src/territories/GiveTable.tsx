import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, EmptyState } from '@kewo/ui'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { giveFilter, type GiveSearch } from './territoriesSearch.ts'
import { useGiveDialog } from './useGiveDialog.tsx'

const OfferQuery = graphql(
  `
    query ShopsToGive($filter: RetailerFilter, $first: Int, $after: String, $last: Int, $before: String) {
      retailers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          name
          licenceNumber
          address
          format
          marketType
          region {
            id
            name
            nameEn
          }
          territory {
            id
            name
            nameEn
          }
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page],
)

type Props = { territory: { id: string; name: string }; search: GiveSearch }
type Shop = ResultOf<typeof OfferQuery>['retailers']['nodes'][number]

/** The shops that may be given to a territory: those that are chosen, or all that fit. */
export function GiveTable({ territory, search }: Props) {
  const filter = giveFilter(territory.id, search)
  const { data, refresh } = usePageQuery(OfferQuery, { filter, ...pageVariables(search) })
  const { give, dialog } = useGiveDialog(refresh)
  const count = data?.retailers.totalCount ?? 0
  return (
    <>
      <ListTable
        id="giveShops"
        label={m.territories_shops()}
        columns={columns()}
        rows={data?.retailers.nodes}
        pages={data?.retailers}
        total={counted(m.territories_fitting, count)}
        loading={m.territories_loading()}
        empty={
          <EmptyState icon={<IconBuildingStore />} title={m.territories_noneToGiveTitle()}>
            {m.territories_noneToGiveWords()}
          </EmptyState>
        }
        file={[{ label: m.retailers_licence(), text: ({ licenceNumber }) => licenceNumber }]}
        tools={
          <Button size="small" onClick={() => give({ territory, shops: { filter } })}>
            {counted(m.territories_giveAll, count)}
          </Button>
        }
        selecting={{
          nameOf: ({ name }) => name,
          acts: [
            {
              key: 'give',
              label: m.territories_giveTicked(),
              open: (shops, clear) =>
                give({ territory, shops: { retailerIds: shops.map(({ id }) => id) }, onGiven: clear }),
            },
          ],
        }}
      />
      {dialog}
    </>
  )
}

const columns = (): Column<Shop>[] => [
  {
    id: 'name',
    label: m.retailers_name(),
    always: true,
    text: ({ name }) => name,
    cell: ({ name, address, licenceNumber }) => (
      <>
        {name}
        <small className={list.under}>{address ?? licenceNumber}</small>
      </>
    ),
  },
  {
    id: 'region',
    label: m.territories_region(),
    wide: true,
    cell: ({ region }) => textIn(region.name, region.nameEn),
  },
  {
    id: 'format',
    label: m.retailers_format(),
    wide: true,
    cell: ({ format, marketType }) => `${formatLabel(format)} · ${marketTypeLabel(marketType)}`,
  },
  {
    id: 'present',
    label: m.territories_present(),
    cell: ({ territory }) => (territory ? textIn(territory.name, territory.nameEn) : '—'),
  },
]
