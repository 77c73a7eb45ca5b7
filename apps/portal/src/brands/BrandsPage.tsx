import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, buttonClass, EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconBarcode, IconPackages, IconSearch } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CampaignCard, CampaignCard_campaign } from '../campaigns/CampaignCard.tsx'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { TypedSearch } from '../search/TypedSearch.tsx'
import { BrandRow, BrandRow_brand } from './BrandRow.tsx'
import { ProductRow, ProductRow_product } from './ProductRow.tsx'
import styles from './Brands.module.css'

const BrandsQuery = graphql(
  `
    query Brands(
      $filter: BrandFilter
      $after: String
      $withCampaigns: Boolean!
      $search: String
      $searching: Boolean!
    ) {
      brands(filter: $filter, first: 20, after: $after) {
        totalCount
        nodes {
          id
          ...BrandRow_brand
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      products(filter: { search: $search }, first: 10) @include(if: $searching) {
        nodes {
          id
          ...ProductRow_product
        }
      }
      live: campaigns(filter: { statuses: [LIVE] }, orderBy: ENDS, first: 20) @include(if: $withCampaigns) {
        nodes {
          id
          answersUntil
          participation {
            id
          }
          ...CampaignCard_campaign
        }
      }
      before: campaigns(filter: { statuses: [ENDED, CANCELLED] }, orderBy: STARTS, first: 5)
        @include(if: $withCampaigns) {
        nodes {
          id
          ...CampaignCard_campaign
        }
      }
    }
  `,
  [BrandRow_brand, CampaignCard_campaign, ProductRow_product],
)

const route = getRouteApi(`/shop${paths.brands}` as const)

/** What the shop can take part in, then every brand. */
export function BrandsPage() {
  const { q } = route.useSearch()
  return (
    <>
      <PageTop title={m.brands_title()} />
      <BrandSearch />
      <BrandList key={q ?? ''} search={q} />
    </>
  )
}

function BrandSearch() {
  const { q } = route.useSearch()
  const navigate = useNavigate()
  return (
    <search className={styles.search}>
      <TypedSearch
        label={m.brands_search()}
        value={q}
        onSearch={(search) => void navigate({ to: paths.brands, search: { q: search }, replace: true })}
      />
      <div className={styles.ways}>
        <Link to={paths.products} className={buttonClass({ wide: true })}>
          {m.brands_allProducts()}
        </Link>
        <Link to={paths.products} hash="scan" className={buttonClass({ wide: true })}>
          <IconBarcode aria-hidden="true" />
          {m.brands_scan()}
        </Link>
      </div>
    </search>
  )
}

function BrandList({ search }: { search: string | undefined }) {
  const [after, setAfter] = useState<string | null>(null)
  const variables = {
    filter: { search: search ?? null },
    after,
    withCampaigns: !search,
    search: search ?? null,
    searching: Boolean(search),
  }
  const { data, refreshing } = usePageQuery(BrandsQuery, variables)
  if (!data) return <SkeletonRows label={m.brands_loading()} />
  const { totalCount, nodes, pageInfo } = data.brands
  const products = data.products?.nodes ?? []
  if (nodes.length === 0 && products.length === 0) return <NoBrands search={search} />
  return (
    <>
      <Campaigns
        title={m.campaigns_now()}
        note={m.campaigns_byDeadline()}
        campaigns={toAnswerFirst(data.live?.nodes ?? [])}
      />
      {products.length > 0 && (
        <Section title={m.brands_foundProducts()}>
          <List>
            {products.map((product) => (
              <ProductRow key={product.id} product={product} />
            ))}
          </List>
        </Section>
      )}
      <Section
        title={search ? m.brands_found() : m.brands_all()}
        note={m.brands_count({ count: totalCount })}
      >
        <List>
          {nodes.map((brand) => (
            <BrandRow key={brand.id} brand={brand} />
          ))}
        </List>
        {pageInfo.hasNextPage && (
          <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
            {m.brands_more()}
          </Button>
        )}
      </Section>
      <Campaigns title={m.campaigns_before()} campaigns={data.before?.nodes} />
    </>
  )
}

type Answerable = { answersUntil: string | null; participation: object | null }

/** What still waits for an answer, by its deadline; then what is answered. */
const toAnswerFirst = <Campaign extends Answerable>(campaigns: readonly Campaign[]): Campaign[] =>
  campaigns.toSorted(
    (one, other) =>
      Number(Boolean(one.participation)) - Number(Boolean(other.participation)) ||
      (one.answersUntil ?? '').localeCompare(other.answersUntil ?? ''),
  )

type Live = Parameters<typeof CampaignCard>[0]['campaign'] & { id: string }

function Campaigns(props: { title: string; note?: string; campaigns: readonly Live[] | undefined }) {
  const { title, note, campaigns } = props
  if (!campaigns || campaigns.length === 0) return null
  return (
    <Section title={title} note={note}>
      <List>
        {campaigns.map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} />
        ))}
      </List>
    </Section>
  )
}

function NoBrands({ search }: { search: string | undefined }) {
  if (!search)
    return (
      <EmptyState icon={<IconPackages />} title={m.brands_emptyTitle()}>
        {m.brands_emptyWords()}
      </EmptyState>
    )
  return (
    <EmptyState icon={<IconSearch />} title={m.brands_notFoundTitle({ search })}>
      {m.brands_notFoundWords()}
    </EmptyState>
  )
}
