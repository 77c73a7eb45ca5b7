import { PagePart } from '@kewo/web/failure'
import { LinkTabs, SearchInput } from '@kewo/ui'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import list from '../list/ListPage.module.css'
import { useLater } from '../list/useLater.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { ProductsSearch } from './productsSearch.ts'
import { ProductTable } from './ProductTable.tsx'

const route = getRouteApi(`/staff${paths.products}` as const)

/** Products of all brands, to change several together. */
export function ProductsPage() {
  const search = route.useSearch()
  return (
    <>
      <PageTop
        title={m.products_title()}
        sub={m.products_titleWords()}
        backLabel={m.catalogue_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
      />
      <div className={list.column}>
        <Filters search={search} />
        <PagePart>
          <ProductTable search={search} />
        </PagePart>
      </div>
    </>
  )
}

function Filters({ search }: { search: ProductsSearch }) {
  const navigate = useNavigate()
  const typed = useLater(
    (q: string) =>
      void navigate({
        to: paths.products,
        search: { ...search, ...firstPage, q: q.trim() || undefined },
        replace: true,
      }),
  )
  const tabs = [
    { key: 'sold', label: m.brands_sold(), status: 'sold' as const },
    { key: 'retired', label: m.brands_retired(), status: 'retired' as const },
    { key: 'all', label: m.brands_any(), status: undefined },
  ]
  return (
    <>
      <LinkTabs
        flush
        label={m.brands_status()}
        tabs={tabs.map(({ key, label, status }) => ({ key, label, current: status === search.status }))}
        renderLink={({ key }, parts) => (
          <Link
            key={key}
            to={paths.products}
            activeOptions={{ exact: true }}
            search={{ ...search, ...firstPage, status: tabs.find((tab) => tab.key === key)?.status }}
            {...parts}
          />
        )}
      />
      <search className={list.filters}>
        <SearchInput
          label={m.brands_search()}
          placeholder={m.brands_search()}
          defaultValue={search.q ?? ''}
          onChange={(event) => typed(event.currentTarget.value)}
        />
      </search>
    </>
  )
}
