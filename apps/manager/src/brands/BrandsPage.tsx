import { oneOf, usePageQuery } from '@kewo/web/page'
import { brandCategories } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import {
  buttonClass,
  Chip,
  EmptyState,
  List,
  ListRow,
  Pack,
  SearchInput,
  Select,
  SkeletonRows,
} from '@kewo/ui'
import { brandCategoryLabel, textIn } from '@kewo/ui/labels'
import { IconPackages, IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Brands.module.css'
import type { BrandsSearch } from './brandsSearch.ts'
import { useLater } from '../list/useLater.ts'

export const BrandsQuery = graphql(
  `
    query Brands($filter: BrandFilter, $first: Int, $after: String, $last: Int, $before: String) {
      brands(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          name
          nameEn
          category
          retiredAt
          productCount
          image {
            id
            url(size: SMALL)
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

const route = getRouteApi(`/staff${paths.brands}` as const)

export function BrandsPage() {
  const keeps = useMay()('keepBrands')
  const search = route.useSearch()
  return (
    <>
      <PageTop
        title={m.brands_title()}
        right={
          keeps && (
            <>
              <Link to={paths.products} search={{ status: 'sold' }} className={buttonClass()}>
                {m.brands_allProducts()}
              </Link>
              <Link to={paths.catalogue} className={buttonClass()}>
                {m.brands_catalogue()}
              </Link>
              <Link to={paths.newBrand} className={buttonClass({ variant: 'primary' })}>
                <IconPlus aria-hidden="true" />
                {m.brands_new()}
              </Link>
            </>
          )
        }
      />
      <div className={styles.column}>
        <Filters search={search} />
        {keeps && <Link to={paths.brandFairness}>{m.brands_fairness()}</Link>}
        <Brands search={search} keeps={keeps} />
      </div>
    </>
  )
}

const statuses = ['sold', 'retired'] as const

function Filters({ search }: { search: BrandsSearch }) {
  const navigate = useNavigate()
  const change = (over: BrandsSearch) =>
    void navigate({ to: paths.brands, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q) => change({ q: q.trim() || undefined }))
  const any = { value: '', label: m.brands_any() }
  const labels = { sold: m.brands_sold(), retired: m.brands_retired() }
  return (
    <search className={styles.filters}>
      <SearchInput
        label={m.brands_search()}
        placeholder={m.brands_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Select
        label={m.brands_category()}
        value={search.category ?? ''}
        onChange={(event) => change({ category: oneOf(brandCategories, event.currentTarget.value) })}
        options={[any, ...brandCategories.map((value) => ({ value, label: brandCategoryLabel(value) }))]}
      />
      <Select
        label={m.brands_status()}
        value={search.status ?? ''}
        onChange={(event) => change({ status: oneOf(statuses, event.currentTarget.value) })}
        options={[any, ...statuses.map((value) => ({ value, label: labels[value] }))]}
      />
    </search>
  )
}

function Brands({ search, keeps }: { search: BrandsSearch; keeps: boolean }) {
  const { q, category, status } = search
  const filter = { search: q, category, retired: status && status === 'retired' }
  const { data } = usePageQuery(BrandsQuery, { filter, ...pageVariables(search) })
  if (!data) return <SkeletonRows count={6} label={m.brands_loading()} />
  const { totalCount, nodes, pageInfo } = data.brands
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconPackages />} title={m.brands_emptyTitle()}>
        {keeps ? m.brands_emptyWordsAdmin() : m.brands_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={styles.total}>{counted(m.brands_total, totalCount)}</p>
      <List className={styles.grid}>
        {nodes.map((brand) => (
          <ListRow
            key={brand.id}
            leading={<Pack picture={brand.image?.url ?? null} icon={<IconPackages />} />}
            title={textIn(brand.name, brand.nameEn)}
            beside={brand.retiredAt && <Chip tone="gray">{m.brands_retired()}</Chip>}
            sub={`${brandCategoryLabel(brand.category)} · ${m.brands_productCount({ count: brand.productCount })}`}
            renderLink={(parts) => <Link to={paths.brand} params={{ brandId: brand.id }} {...parts} />}
          />
        ))}
      </List>
      <Pager page={pageInfo} total={totalCount} />
    </>
  )
}
