import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Chip, List, Section, SkeletonRows } from '@kewo/ui'
import { PricedProducts } from '@kewo/ui/campaign'
import { brandCategoryLabel, textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { CampaignCard, CampaignCard_campaign } from '../campaigns/CampaignCard.tsx'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { pricedProduct, PricedProduct_product } from '../products/pricedProduct.ts'
import styles from './Brands.module.css'

const BrandQuery = graphql(
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
          image {
            id
            url(size: MEDIUM)
          }
          campaigns {
            id
            ...CampaignCard_campaign
          }
          products {
            id
            ...PricedProduct_product
          }
        }
      }
    }
  `,
  [CampaignCard_campaign, PricedProduct_product],
)

const route = getRouteApi(`/shop${paths.brand}` as const)

/** One brand: what is on for this shop, and what each product earns. */
export function BrandPage() {
  const { brandId } = route.useParams()
  const { data } = usePageQuery(BrandQuery, { id: brandId })
  const brand = data?.node?.__typename === 'Brand' ? data.node : undefined
  if (data && !brand) throw failureNotFound
  if (!brand) return <SkeletonRows label={m.brands_loading()} />
  const description = textIn(brand.description, brand.descriptionEn)
  return (
    <>
      <PageTop
        title={textIn(brand.name, brand.nameEn)}
        sub={`${brandCategoryLabel(brand.category)} · ${m.brands_productCount({ count: brand.products.length })}`}
        backLabel={m.brands_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
        right={brand.retiredAt && <Chip tone="gray">{m.brands_retired()}</Chip>}
      />
      <div className={styles.about}>
        {brand.image && <img className={styles.picture} src={brand.image.url} alt="" />}
        {description && <p>{description}</p>}
      </div>
      {brand.campaigns.length > 0 && (
        <Section title={m.campaigns_now()}>
          <List>
            {brand.campaigns.map((campaign) => (
              <CampaignCard key={campaign.id} campaign={campaign} />
            ))}
          </List>
        </Section>
      )}
      <Section title={m.brands_products()}>
        {brand.products.length === 0 ? (
          <p className={styles.none}>{m.brands_noProducts()}</p>
        ) : (
          <PricedProducts
            products={brand.products.map(pricedProduct)}
            renderLink={(id, parts) => <Link to={paths.product} params={{ productId: id }} {...parts} />}
          />
        )}
      </Section>
    </>
  )
}
