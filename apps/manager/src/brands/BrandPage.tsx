import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, Chip, List, ListRow, Section, SkeletonRows } from '@kewo/ui'
import { brandCategoryLabel, campaignStatusLabel, textIn } from '@kewo/ui/labels'
import { IconGift, IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ProductRow, ProductRow_product } from '../products/ProductRow.tsx'
import { useMay } from '../viewer/useMay.ts'
import styles from './Brands.module.css'
import { EditBrand, EditBrand_brand } from './EditBrand.tsx'
import { RetireBrand } from './RetireBrand.tsx'

export const BrandQuery = graphql(
  `
    query Brand($id: ID!) {
      node(id: $id) {
        __typename
        ... on Brand {
          id
          name
          nameEn
          category
          description
          descriptionEn
          retiredAt
          edition
          image {
            id
            url(size: MEDIUM)
          }
          products {
            id
            ...ProductRow_product
          }
          campaigns {
            id
            title
            titleEn
            status
          }
          ...EditBrand_brand
        }
      }
    }
  `,
  [ProductRow_product, EditBrand_brand],
)

const route = getRouteApi(`/staff${paths.brand}` as const)

/** One brand: for an admin to change, for the others to read. */
export function BrandPage() {
  const keeps = useMay()('keepBrands')
  const { brandId } = route.useParams()
  const { data } = usePageQuery(BrandQuery, { id: brandId })
  const brand = data?.node?.__typename === 'Brand' ? data.node : undefined
  if (data && !brand) throw failureNotFound
  if (!brand) return <SkeletonRows count={6} label={m.brands_loading()} />
  const description = textIn(brand.description, brand.descriptionEn)
  return (
    <>
      <PageTop
        title={textIn(brand.name, brand.nameEn)}
        sub={brandCategoryLabel(brand.category)}
        backLabel={m.brands_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
        right={
          <>
            {brand.retiredAt && <Chip tone="gray">{m.brands_retired()}</Chip>}
            {keeps && <RetireBrand brand={brand} />}
          </>
        }
      />
      <div className={styles.halves}>
        {keeps ? (
          <EditBrand key={brand.id} brand={brand} />
        ) : (
          <Card padding="roomy" className={styles.form}>
            {brand.image && <img className={styles.picture} src={brand.image.url} alt="" />}
            {description && <p>{description}</p>}
            <p className={styles.total}>{m.brands_onlyAdmin()}</p>
          </Card>
        )}
        <div className={styles.side}>
          <Section
            flush
            title={m.brands_products()}
            note={
              keeps && (
                <Link
                  to={paths.newProduct}
                  params={{ brandId: brand.id }}
                  className={buttonClass({ size: 'small' })}
                >
                  <IconPlus aria-hidden="true" />
                  {m.brands_newProduct()}
                </Link>
              )
            }
          >
            {brand.products.length === 0 ? (
              <Card className={styles.total}>{keeps ? m.brands_noProducts() : m.brands_noProductsYet()}</Card>
            ) : (
              <List look="joined">
                {brand.products.map((product) => (
                  <ProductRow key={product.id} product={product} />
                ))}
              </List>
            )}
          </Section>
          <Section flush title={m.brands_campaigns()}>
            {brand.campaigns.length === 0 ? (
              <Card className={styles.total}>{m.brands_noCampaigns()}</Card>
            ) : (
              <List look="joined">
                {brand.campaigns.map(({ id, title, titleEn, status }) => (
                  <ListRow
                    key={id}
                    leading={<IconGift aria-hidden="true" />}
                    title={textIn(title, titleEn)}
                    beside={
                      <Chip tone={status === 'LIVE' ? 'jade' : 'gray'}>{campaignStatusLabel(status)}</Chip>
                    }
                    renderLink={(parts) => (
                      <Link to={paths.campaign} params={{ campaignId: id }} {...parts} />
                    )}
                  />
                ))}
              </List>
            )}
          </Section>
        </div>
      </div>
    </>
  )
}
