import { usePageQuery } from '@kewo/web/page'
import { graphql, type FragmentOf } from '@kewo/schema/client'
import { Button, buttonClass, EmptyState, Section, SkeletonRows } from '@kewo/ui'
import { PricedProducts } from '@kewo/ui/campaign'
import { IconBarcode, IconSearch } from '@tabler/icons-react'
import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { TypedSearch } from '../search/TypedSearch.tsx'
import { pricedProduct, PricedProduct_product } from './pricedProduct.ts'
import { AskAboutProduct } from './AskAboutProduct.tsx'
import styles from './Product.module.css'

const ProductsQuery = graphql(
  `
    query Products($search: String, $after: String, $resting: Boolean!) {
      products(filter: { search: $search }, first: 20, after: $after) {
        totalCount
        nodes {
          id
          ...PricedProduct_product
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      favourites: products(filter: { favourite: true }, first: 50) @include(if: $resting) {
        nodes {
          id
          ...PricedProduct_product
        }
      }
      fresh: products(filter: { isNew: true }, first: 20) @include(if: $resting) {
        nodes {
          id
          ...PricedProduct_product
        }
      }
    }
  `,
  [PricedProduct_product],
)

const ScanPage = lazy(async () => ({ default: (await import('./ScanPage.tsx')).ScanPage }))
const route = getRouteApi(`/shop${paths.products}` as const)

/** Every product this shop may sell: its favourites and what is new first, found by name, nickname, code or barcode. */
export function ProductsPage() {
  const { q } = route.useSearch()
  const scan = useLocation({ select: ({ hash }) => hash === 'scan' })
  if (scan)
    return (
      <Suspense fallback={<SkeletonRows label={m.products_loading()} />}>
        <ScanPage />
      </Suspense>
    )
  return (
    <>
      <PageTop
        title={m.products_title()}
        backLabel={m.products_backToBrands()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
      />
      <ProductSearch />
      <Products key={q ?? ''} search={q} />
    </>
  )
}

function ProductSearch() {
  const { q } = route.useSearch()
  const navigate = useNavigate()
  return (
    <search className={styles.find}>
      <TypedSearch
        label={m.products_search()}
        value={q}
        onSearch={(search) => void navigate({ to: paths.products, search: { q: search }, replace: true })}
      />
      <Link to={paths.products} hash="scan" className={buttonClass({ wide: true })}>
        <IconBarcode aria-hidden="true" />
        {m.products_scan()}
      </Link>
    </search>
  )
}

function Products({ search }: { search: string | undefined }) {
  const [after, setAfter] = useState<string | null>(null)
  const variables = { search: search ?? null, after, resting: !search }
  const { data, refreshing } = usePageQuery(ProductsQuery, variables)
  if (!data) return <SkeletonRows label={m.products_loading()} />
  const { totalCount, nodes, pageInfo } = data.products
  if (nodes.length === 0) return <NoProducts search={search} />
  return (
    <>
      <Listed title={m.products_favourites()} products={data.favourites?.nodes} />
      <Listed title={m.products_fresh()} products={data.fresh?.nodes} />
      <Listed
        title={search ? m.products_found() : m.products_all()}
        note={m.products_count({ count: totalCount })}
        products={nodes}
      />
      {pageInfo.hasNextPage && (
        <div className={styles.more}>
          <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
            {m.products_more()}
          </Button>
        </div>
      )}
    </>
  )
}

type ListedProps = {
  title: string
  note?: string
  products: readonly FragmentOf<typeof PricedProduct_product>[] | undefined
}

function Listed({ title, note, products = [] }: ListedProps) {
  if (products.length === 0) return null
  return (
    <Section title={title} note={note}>
      <PricedProducts
        products={products.map(pricedProduct)}
        renderLink={(id, parts) => <Link to={paths.product} params={{ productId: id }} {...parts} />}
      />
    </Section>
  )
}

function NoProducts({ search }: { search: string | undefined }) {
  if (!search) return <EmptyState icon={<IconSearch />} title={m.products_noneTitle()} />
  return (
    <EmptyState
      icon={<IconSearch />}
      title={m.products_notFoundTitle({ search })}
      action={<AskAboutProduct />}
    >
      {m.products_notFoundWords()}
    </EmptyState>
  )
}
