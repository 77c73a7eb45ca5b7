import { usePageQuery } from '@kewo/web/page'
import { Chip, EmptyState, Money, rowLinkClass } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconPackage } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { counted } from '../list/counted.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { yuanOf } from './money.ts'
import { type ListedProduct, ProductsQuery } from './productsQuery.ts'
import type { ProductsSearch } from './productsSearch.ts'
import { useChangePrices } from './useChangePrices.tsx'
import { useRestoreMany, useRetireMany } from './useRetireMany.ts'

export function ProductTable({ search }: { search: ProductsSearch }) {
  const { q, status } = search
  const filter = { search: q, retired: status && status === 'retired' }
  const { data } = usePageQuery(ProductsQuery, { filter, ...pageVariables(search) })
  const acts = [useChangePrices(), useRetireMany(), useRestoreMany()]
  return (
    <ListTable
      id="products"
      label={m.products_title()}
      columns={columns()}
      rows={data?.products.nodes}
      pages={data?.products}
      total={data && counted(m.products_total, data.products.totalCount)}
      loading={m.products_loading()}
      empty={<EmptyState icon={<IconPackage />} title={m.products_nothing()} />}
      selecting={{ nameOf, acts }}
    />
  )
}

const nameOf = ({ name, nameEn }: ListedProduct): string => textIn(name, nameEn)

const columns = (): Column<ListedProduct>[] => [
  {
    id: 'name',
    label: m.products_column(),
    always: true,
    text: nameOf,
    cell: (product) => (
      <>
        <Link to={paths.product} params={{ productId: product.id }} className={rowLinkClass}>
          {nameOf(product)}
        </Link>
        <small className={list.under}>
          {textIn(product.brand.name, product.brand.nameEn)} · {product.code}
        </small>
      </>
    ),
  },
  {
    id: 'wholesale',
    label: m.products_wholesale(),
    number: true,
    text: ({ wholesaleCents }) => yuanOf(wholesaleCents),
    cell: ({ wholesaleCents }) => <Money cents={wholesaleCents} />,
  },
  {
    id: 'retail',
    label: m.products_retail(),
    number: true,
    text: ({ retailCents }) => yuanOf(retailCents),
    cell: ({ retailCents }) => <Money cents={retailCents} />,
  },
  {
    id: 'margin',
    label: m.products_marginColumn(),
    number: true,
    text: ({ marginCents }) => yuanOf(marginCents),
    cell: ({ marginCents }) => <Money cents={marginCents} tone="gain" />,
  },
  {
    id: 'status',
    label: m.brands_status(),
    text: ({ retiredAt }) => (retiredAt ? m.brands_retired() : m.brands_sold()),
    cell: ({ retiredAt }) =>
      retiredAt ? <Chip tone="gray">{m.brands_retired()}</Chip> : <Chip tone="jade">{m.brands_sold()}</Chip>,
  },
]
