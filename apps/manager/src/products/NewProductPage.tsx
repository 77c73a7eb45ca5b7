import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { showToast, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import styles from '../brands/Brands.module.css'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
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
    mutation CreateProduct($brandId: ID!, $input: ProductInput!) {
      createProduct(brandId: $brandId, input: $input) {
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
  const picture = usePicture(key, null)
  const saving = useAct(CreateProduct)
  const navigate = useNavigate()
  const save = async (product: ProductDraft) => {
    const saved = await saving.send({ brandId, input: productInput(product, picture.fileId) })
    if (!saved) return
    draft.clear()
    picture.clear()
    showToast({ tone: 'jade', words: m.products_saved() })
    await navigate({ to: paths.brand, params: { brandId } })
  }
  return (
    <ProductForm draft={draft} picture={picture} saving={saving} onSave={(product) => void save(product)} />
  )
}
