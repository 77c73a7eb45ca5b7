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
import { RetireProduct } from './RetireProduct.tsx'

const ProductQuery = graphql(
  `
    query Product($id: ID!) {
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
          edition
          image {
            id
            url(size: MEDIUM)
          }
          brand {
            id
            name
            nameEn
          }
          ...EditProduct_product
        }
      }
    }
  `,
  [EditProduct_product],
)

const route = getRouteApi(`/staff${paths.product}` as const)

/** One product: for an admin to change, for the others to read. */
export function ProductPage() {
  const keeps = useMay()('keepBrands')
  const { productId } = route.useParams()
  const { data } = usePageQuery(ProductQuery, { id: productId })
  const product = data?.node?.__typename === 'Product' ? data.node : undefined
  if (data && !product) throw failureNotFound
  if (!product) return <SkeletonRows count={6} label={m.products_loading()} />
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
        {keeps ? (
          <EditProduct key={product.id} product={product} />
        ) : (
          <>
            <PricedProducts products={[{ ...product, name, unit, picture: product.image?.url ?? null }]} />
            {description && <Card padding="roomy">{description}</Card>}
            <p className={styles.total}>{m.brands_onlyAdmin()}</p>
          </>
        )}
      </div>
    </>
  )
}
