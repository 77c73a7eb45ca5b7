import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import {
  Card,
  Chip,
  DateTime,
  DescriptionList,
  formatDay,
  formatMoney,
  Money,
  Section,
  SkeletonRows,
  useDateSetting,
} from '@kewo/ui'
import { PricedProducts } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Favourite_product, FavouriteButton } from './FavouriteButton.tsx'
import { pricedProduct, PricedProduct_product } from './pricedProduct.ts'
import styles from './Product.module.css'

const ProductQuery = graphql(
  `
    query Product($id: ID!) {
      node(id: $id) {
        __typename
        ... on Product {
          id
          name
          nameEn
          code
          unit
          unitEn
          packBarcode
          cartonBarcode
          wholesaleCents
          retailCents
          marginCents
          marginShare
          priceFromDay
          priceBefore {
            wholesaleCents
            retailCents
          }
          description
          descriptionEn
          launchedOn
          retiredAt
          customerWords
          customerWordsEn
          beside {
            id
            ...PricedProduct_product
          }
          ...Favourite_product
          image {
            id
            url(size: MEDIUM)
          }
          brand {
            id
            name
            nameEn
          }
        }
      }
    }
  `,
  [Favourite_product, PricedProduct_product],
)

type Product = Extract<NonNullable<ResultOf<typeof ProductQuery>['node']>, { __typename: 'Product' }>

const route = getRouteApi(`/shop${paths.product}` as const)

/** One product, and first of all what it earns this shop. */
export function ProductPage() {
  const { productId } = route.useParams()
  const { data } = usePageQuery(ProductQuery, { id: productId })
  const product = data?.node?.__typename === 'Product' ? data.node : undefined
  if (data && !product) throw failureNotFound
  if (!product) return <SkeletonRows label={m.products_loading()} />
  const name = textIn(product.name, product.nameEn)
  const brand = textIn(product.brand.name, product.brand.nameEn)
  const customerWords = textIn(product.customerWords, product.customerWordsEn)
  const description = textIn(product.description, product.descriptionEn)
  return (
    <>
      <PageTop
        title={name}
        overline={brand}
        backLabel={m.products_back({ brand })}
        renderBack={(parts) => <Link to={paths.brand} params={{ brandId: product.brand.id }} {...parts} />}
        right={product.retiredAt && <Chip tone="gray">{m.products_retired()}</Chip>}
      />
      <div className={styles.product}>
        {product.image && (
          <img className={styles.picture} src={product.image.url} alt={m.products_picture({ name })} />
        )}
        <Margin product={product} />
        <div>
          <FavouriteButton product={product} />
        </div>
        <Section flush title={m.products_facts()}>
          <Card>
            <Facts product={product} />
          </Card>
        </Section>
        {customerWords && (
          <Section flush title={m.products_customerWords()}>
            <Card>
              <p className={styles.about}>{customerWords}</p>
            </Card>
          </Section>
        )}
        {product.beside.length > 0 && (
          <Section flush title={m.products_beside()}>
            <PricedProducts
              products={product.beside.map(pricedProduct)}
              renderLink={(id, parts) => <Link to={paths.product} params={{ productId: id }} {...parts} />}
            />
          </Section>
        )}
        {description && (
          <Section flush title={m.products_about()}>
            <p className={styles.about}>{description}</p>
          </Section>
        )}
      </div>
    </>
  )
}

function Margin({ product }: { product: Product }) {
  const percent = Math.round(product.marginShare * 1000) / 10
  return (
    <Card tone="jade">
      <p className={styles.quiet}>{m.products_marginTitle({ unit: textIn(product.unit, product.unitEn) })}</p>
      <p className={styles.margin}>
        <Money cents={product.marginCents} tone="gain" />
      </p>
      <p className={styles.quiet}>{m.products_marginShare({ percent })}</p>
    </Card>
  )
}

function Facts({ product }: { product: Product }) {
  const unit = textIn(product.unit, product.unitEn)
  const price = (cents: number) => m.products_perUnit({ price: formatMoney(cents), unit })
  const { packBarcode, cartonBarcode, launchedOn, priceFromDay, priceBefore } = product
  const setting = useDateSetting()
  return (
    <DescriptionList
      items={[
        { key: 'wholesale', term: m.products_wholesale(), value: price(product.wholesaleCents) },
        { key: 'retail', term: m.products_retail(), value: price(product.retailCents) },
        ...(priceFromDay && priceBefore
          ? [
              {
                key: 'since',
                term: m.products_priceSince(),
                value: m.products_priceSinceWords({
                  day: formatDay(priceFromDay, setting),
                  wholesale: formatMoney(priceBefore.wholesaleCents),
                  retail: formatMoney(priceBefore.retailCents),
                }),
              },
            ]
          : []),
        { key: 'code', term: m.products_code(), value: product.code },
        ...(packBarcode ? [{ key: 'pack', term: m.products_packBarcode(), value: packBarcode }] : []),
        ...(cartonBarcode
          ? [{ key: 'carton', term: m.products_cartonBarcode({ unit }), value: cartonBarcode }]
          : []),
        ...(launchedOn
          ? [
              {
                key: 'launched',
                term: m.products_launched(),
                value: <DateTime value={launchedOn} form="day" />,
              },
            ]
          : []),
      ]}
    />
  )
}
