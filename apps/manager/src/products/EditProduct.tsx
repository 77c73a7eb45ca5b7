import { useDraft } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useMutation } from 'urql'
import { m } from '../paraglide/messages.js'
import { usePicture } from '../photo/usePicture.ts'
import { useSaving } from '../saving/useSaving.ts'
import { draftOf, type ProductDraft, productInput } from './productDraft.ts'
import { ProductForm } from './ProductForm.tsx'

export const EditProduct_product = graphql(`
  fragment EditProduct_product on Product {
    id
    code
    name
    nameEn
    nicknames
    unit
    unitEn
    wholesaleCents
    retailCents
    marginCents
    packBarcode
    cartonBarcode
    launchedOn
    description
    descriptionEn
    updatedAt
    image {
      id
      url(size: MEDIUM)
    }
  }
`)

const UpdateProduct = graphql(
  `
    mutation UpdateProduct($id: ID!, $expectedUpdatedAt: DateTime!, $input: ProductInput!) {
      updateProduct(id: $id, expectedUpdatedAt: $expectedUpdatedAt, input: $input) {
        __typename
        ... on Product {
          id
          ...EditProduct_product
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
          takenBy
        }
      }
    }
  `,
  [EditProduct_product],
)

export function EditProduct({ product: fragment }: { product: FragmentOf<typeof EditProduct_product> }) {
  const product = readFragment(EditProduct_product, fragment)
  const { id, updatedAt } = product
  const draft = useDraft<ProductDraft & { updatedAt: string }>(`product.${id}`, {
    ...draftOf(product),
    updatedAt,
  })
  const picture = usePicture(`product.${id}`, product.image)
  const saving = useSaving()
  const [, update] = useMutation(UpdateProduct)

  const forget = () => {
    draft.clear()
    picture.clear()
    saving.forget()
  }
  const save = async (typed: ProductDraft) => {
    const input = productInput(typed, picture.fileId)
    const expectedUpdatedAt = draft.value.updatedAt
    if (!(await saving.save(() => update({ id, expectedUpdatedAt, input })))) return
    forget()
    showToast({ tone: 'jade', words: m.products_saved() })
  }
  return (
    <ProductForm
      draft={{ ...draft, set: (value) => draft.set({ ...draft.value, ...value }) }}
      picture={picture}
      saving={saving}
      onSave={(value) => void save(value)}
      onLatest={forget}
    />
  )
}
