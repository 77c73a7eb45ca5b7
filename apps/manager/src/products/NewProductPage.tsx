import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { whyNotPrices } from '@kewo/domain'
import { Card, showToast, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import styles from '../brands/Brands.module.css'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
import { emptyPrice, pricesTyped } from './priceDraft.ts'
import { PriceFields } from './PriceFields.tsx'
import { emptyProduct, type ProductDraft, productInput } from './productDraft.ts'
import { ProductForm } from './ProductForm.tsx'

const BrandQuery = graphql(`
  query NewProductBrand($id: ID!) {
    node(id: $id) {
      __typename
      ... on Brand {
        id
        name
        nameEn
      }
    }
  }
`)

const CreateProduct = graphql(
  `
    mutation CreateProduct($brandId: ID!, $input: ProductInput!, $price: PriceInput!) {
      createProduct(brandId: $brandId, input: $input, price: $price) {
        __typename
        ... on Product {
          id
          name
          brand {
            id
            productCount
            products {
              id
            }
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const route = getRouteApi(`/staff${paths.newProduct}` as const)

export function NewProductPage() {
  const { brandId } = route.useParams()
  const { data } = usePageQuery(BrandQuery, { id: brandId })
  const brand = data?.node?.__typename === 'Brand' ? data.node : undefined
  if (data && !brand) throw failureNotFound
  if (!brand) return <SkeletonRows label={m.products_loading()} />
  const name = textIn(brand.name, brand.nameEn)
  return (
    <>
      <PageTop
        title={m.products_newTitle()}
        overline={name}
        backLabel={m.products_back({ brand: name })}
        renderBack={(parts) => <Link to={paths.brand} params={{ brandId }} {...parts} />}
      />
      <div className={styles.column}>
        <NewProduct key={brandId} brandId={brandId} />
      </div>
    </>
  )
}

function NewProduct({ brandId }: { brandId: string }) {
  const key = `product.new.${brandId}`
  const draft = useDraft(key, emptyProduct)
  const price = useDraft(`${key}.price`, emptyPrice)
  const picture = usePicture(key, null)
  const saving = useAct(CreateProduct)
  const navigate = useNavigate()
  const save = async (product: ProductDraft) => {
    const input = productInput(product, picture.fileId)
    if (!(await saving.send({ brandId, input, price: pricesTyped(price.value) }))) return
    draft.clear()
    price.clear()
    picture.clear()
    showToast({ tone: 'jade', words: m.products_saved() })
    await navigate({ to: paths.brand, params: { brandId } })
  }
  return (
    <ProductForm
      draft={draft}
      picture={picture}
      saving={saving}
      onSave={(product) => void save(product)}
      besides={{
        fault: whyNotPrices(pricesTyped(price.value)),
        fields: (
          <Card padding="roomy" className={styles.form}>
            <h2>{m.products_prices()}</h2>
            <PriceFields
              value={price.value}
              onChange={price.set}
              unit={textIn(draft.value.unit, draft.value.unitEn)}
              saving={saving}
            />
          </Card>
        ),
      }}
    />
  )
}
