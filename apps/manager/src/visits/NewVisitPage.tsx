import { PagePart } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, List, SearchInput, SkeletonRows } from '@kewo/ui'
import { IconBuildingStore } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import { ChosenShop } from './ChosenShop.tsx'
import { ShopToVisit, ShopToVisit_retailer } from './ShopToVisit.tsx'
import styles from './Visits.module.css'

const ShopsToVisitQuery = graphql(
  `
    query ShopsToVisit($search: String) {
      shopsToVisit(search: $search, first: 20) {
        id
        ...ShopToVisit_retailer
      }
    }
  `,
  [ShopToVisit_retailer],
)

const route = getRouteApi(`/staff${paths.newVisit}` as const)

/** Choose a shop, the longest unvisited first; then go now, or plan a day. */
export function NewVisitPage() {
  const { q, retailer } = route.useSearch()
  return (
    <>
      <PageTop
        title={m.visits_newTitle()}
        sub={retailer ? undefined : m.visits_newSub()}
        backLabel={retailer ? m.visits_otherShop() : m.visits_back()}
        renderBack={(parts) =>
          retailer ? (
            <Link to={paths.newVisit} search={{ q }} {...parts} />
          ) : (
            <Link to={paths.visits} {...parts} />
          )
        }
      />
      <div className={styles.column}>
        {retailer ? (
          <PagePart>
            <ChosenShop key={retailer} retailerId={retailer} />
          </PagePart>
        ) : (
          <ShopChoice q={q} />
        )}
      </div>
    </>
  )
}

function ShopChoice({ q }: { q: string | undefined }) {
  const navigate = useNavigate()
  const typed = useLater(
    (text) => void navigate({ to: paths.newVisit, search: { q: text.trim() || undefined }, replace: true }),
  )
  const { data } = usePageQuery(ShopsToVisitQuery, { search: q })
  return (
    <>
      <SearchInput
        label={m.visits_searchShop()}
        placeholder={m.visits_searchShop()}
        defaultValue={q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      {!data && <SkeletonRows label={m.visits_loading()} />}
      {data?.shopsToVisit.length === 0 && (
        <EmptyState icon={<IconBuildingStore />} title={m.visits_noShop()}>
          {m.visits_noShopWords()}
        </EmptyState>
      )}
      {data && data.shopsToVisit.length > 0 && (
        <List look="joined">
          {data.shopsToVisit.map((shop) => (
            <ShopToVisit key={shop.id} retailer={shop} q={q} />
          ))}
        </List>
      )}
    </>
  )
}
