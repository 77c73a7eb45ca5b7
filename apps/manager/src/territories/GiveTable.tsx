import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, Checkbox, EmptyState, SkeletonRows, Table } from '@kewo/ui'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { GiveDialog } from './GiveDialog.tsx'
import styles from './Territories.module.css'
import { giveFilter, type GiveSearch } from './territoriesSearch.ts'

const OfferQuery = graphql(`
  query ShopsToGive($filter: RetailerFilter, $after: String) {
    retailers(filter: $filter, first: 50, after: $after) {
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
        hasNextPage
        endCursor
      }
    }
  }
`)

type Props = { territory: { id: string; name: string }; search: GiveSearch }
type Chosen = { retailerIds: string[] } | { filter: ReturnType<typeof giveFilter> }

export function GiveTable({ territory, search }: Props) {
  const filter = giveFilter(territory.id, search)
  const { data, refresh } = usePageQuery(OfferQuery, { filter, after: search.after })
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<Chosen | null>(null)
  if (!data) return <SkeletonRows count={8} label={m.territories_loading()} />
  const { totalCount, nodes, pageInfo } = data.retailers
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconBuildingStore />} title={m.territories_noneToGiveTitle()}>
        {m.territories_noneToGiveWords()}
      </EmptyState>
    )
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setTicked(next)
  }
  const here = nodes.map(({ id }) => id)
  return (
    <>
      <p className={list.total}>{m.territories_fitting({ count: totalCount })}</p>
      <Table label={m.territories_shops()}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                label={m.territories_tickPage()}
                checked={here.every((id) => ticked.has(id))}
                onChange={(event) => toggle(here, event.currentTarget.checked)}
              />
            </th>
            <th scope="col" data-wide="">
              {m.territories_region()}
            </th>
            <th scope="col" data-wide="">
              {m.retailers_format()}
            </th>
            <th scope="col">{m.territories_present()}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((shop) => (
            <tr key={shop.id} aria-selected={ticked.has(shop.id)}>
              <td>
                <Checkbox
                  label={shop.name}
                  aria-label={shop.name}
                  hint={shop.address ?? shop.licenceNumber}
                  checked={ticked.has(shop.id)}
                  onChange={(event) => toggle([shop.id], event.currentTarget.checked)}
                />
              </td>
              <td data-wide="">{textIn(shop.region.name, shop.region.nameEn)}</td>
              <td data-wide="">
                {formatLabel(shop.format)} · {marketTypeLabel(shop.marketType)}
              </td>
              <td>{shop.territory ? textIn(shop.territory.name, shop.territory.nameEn) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager
        after={search.after}
        pageInfo={pageInfo}
        renderLink={(next, parts) => (
          <Link
            key={next ?? 'first'}
            to={paths.giveShops}
            params={{ territoryId: territory.id }}
            search={{ ...search, after: next }}
            {...parts}
          />
        )}
      />
      <div className={styles.bar}>
        <span>{m.territories_ticked({ count: ticked.size })}</span>
        <div className={styles.acts}>
          <Button onClick={() => setAsking({ filter })}>
            {m.territories_giveAll({ count: totalCount })}
          </Button>
          <Button
            variant="primary"
            disabledReason={ticked.size === 0 ? m.territories_tickFirst() : undefined}
            onClick={() => setAsking({ retailerIds: [...ticked] })}
          >
            {m.territories_giveTicked({ count: ticked.size })}
          </Button>
        </div>
      </div>
      {asking && (
        <GiveDialog
          territory={territory}
          shops={asking}
          onTakenBack={refresh}
          onClose={(given) => {
            setAsking(null)
            if (!given) return
            setTicked(new Set())
            refresh()
          }}
        />
      )}
    </>
  )
}
