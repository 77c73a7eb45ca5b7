import { Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { usePicture } from '../photo/usePicture.ts'
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
    packBarcode
    cartonBarcode
    launchedOn
    description
    descriptionEn
    customerWords
    customerWordsEn
    beside {
      id
      name
      nameEn
    }
    edition
    image {
      id
      url(size: MEDIUM)
    }
  }
`)

const UpdateProduct = graphql(
  `
    mutation UpdateProduct($id: ID!, $expected: Edition!, $input: ProductInput!) {
      updateProduct(id: $id, expected: $expected, input: $input) {
        __typename
        ... on Product {
          id
          ...EditProduct_product
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Product {
              id
              ...EditProduct_product
            }
          }
        }
        ...Refused
      }
    }
  `,
  [EditProduct_product, Refused],
)

export function EditProduct({ product: fragment }: { product: FragmentOf<typeof EditProduct_product> }) {
  const product = readFragment(EditProduct_product, fragment)
  const { id, edition } = product
  const edit = useEdit<ProductDraft>(`product.${id}`, draftOf(product), edition)
  const picture = usePicture(`product.${id}`, product.image)
  const saving = useAct(UpdateProduct)

  const save = async (typed: ProductDraft) => {
    const input = productInput(typed, picture.fileId)
    if (!(await saving.send({ id, expected: edit.expected, input }))) return
    edit.clear()
    picture.clear()
    showToast({ tone: 'jade', words: m.products_saved() })
  }
  return (
    <div>
      <Clash edit={edit} fields={productWords()} />
      <ProductForm draft={edit} picture={picture} saving={saving} onSave={(value) => void save(value)} />
    </div>
  )
}

const productWords = (): EditWords<ProductDraft> => ({
  code: { label: m.products_code() },
  name: { label: m.products_name() },
  nameEn: { label: m.products_nameEn() },
  nicknames: { label: m.products_nicknames() },
  unit: { label: m.products_unit() },
  unitEn: { label: m.products_unitEn() },
  packBarcode: { label: m.products_packBarcode() },
  cartonBarcode: { label: m.products_cartonBarcode() },
  launchedOn: { label: m.products_launchedOn() },
  description: { label: m.products_description() },
  descriptionEn: { label: m.products_descriptionEn() },
  customerWords: { label: m.products_customerWords() },
  customerWordsEn: { label: m.products_customerWordsEn() },
  beside: { label: m.products_beside(), words: (value) => value.map(({ label }) => label).join('、') },
})
