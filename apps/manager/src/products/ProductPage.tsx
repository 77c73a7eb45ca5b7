import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, Chip, SkeletonRows } from '@kewo/ui'
import { PricedProducts } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import styles from '../brands/Brands.module.css'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { EditProduct, EditProduct_product } from './EditProduct.tsx'
import { PriceSince, PriceSince_product } from './PriceSince.tsx'
import { ProductPrices } from './ProductPrices.tsx'
import { ProductPrices_product } from './pricesFragment.ts'
import { RetireProduct } from './RetireProduct.tsx'

const ProductQuery = graphql(
  `
    query Product($id: ID!, $keeps: Boolean!) {
      node(id: $id) {
        __typename
        ... on Product {
          id
          name
          nameEn
          unit
          unitEn
          wholesaleCents
          retailCents
          marginCents
          description
          descriptionEn
          retiredAt
          image {
            id
            url(size: MEDIUM)
          }
          brand {
            id
            name
            nameEn
          }
          ...PriceSince_product
        }
      }
      kept: node(id: $id) @include(if: $keeps) {
        __typename
        ... on Product {
          id
          ...EditProduct_product
          ...ProductPrices_product
        }
      }
    }
  `,
  [EditProduct_product, PriceSince_product, ProductPrices_product],
)

const route = getRouteApi(`/staff${paths.product}` as const)

/** One product: for an admin to change, for the others to read. */
export function ProductPage() {
  const keeps = useMay()('keepBrands')
  const { productId } = route.useParams()
  const { data } = usePageQuery(ProductQuery, { id: productId, keeps })
  const product = data?.node?.__typename === 'Product' ? data.node : undefined
  if (data && !product) throw failureNotFound
  if (!product) return <SkeletonRows count={6} label={m.products_loading()} />
  const kept = data?.kept?.__typename === 'Product' ? data.kept : undefined
  const brand = textIn(product.brand.name, product.brand.nameEn)
  const name = textIn(product.name, product.nameEn)
  const unit = textIn(product.unit, product.unitEn)
  const description = textIn(product.description, product.descriptionEn)
  return (
    <>
      <PageTop
        title={name}
        overline={brand}
        backLabel={m.products_back({ brand })}
        renderBack={(parts) => <Link to={paths.brand} params={{ brandId: product.brand.id }} {...parts} />}
        right={
          <>
            {product.retiredAt && <Chip tone="gray">{m.brands_retired()}</Chip>}
            {keeps && <RetireProduct product={product} />}
          </>
        }
      />
      <div className={styles.column}>
        {kept ? (
          <>
            <EditProduct key={product.id} product={kept} />
            <ProductPrices product={kept} />
          </>
        ) : (
          <>
            <PricedProducts products={[{ ...product, name, unit, picture: product.image?.url ?? null }]} />
            <PriceSince product={product} />
            {description && <Card padding="roomy">{description}</Card>}
            <p className={styles.total}>{m.brands_onlyAdmin()}</p>
          </>
        )}
      </div>
    </>
  )
}
