import { Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { brandCategoryLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { usePicture } from '../photo/usePicture.ts'
import { type BrandDraft, BrandForm } from './BrandForm.tsx'

export const EditBrand_brand = graphql(`
  fragment EditBrand_brand on Brand {
    id
    name
    nameEn
    category
    description
    descriptionEn
    edition
    image {
      id
      url(size: MEDIUM)
    }
  }
`)

const UpdateBrand = graphql(
  `
    mutation UpdateBrand($id: ID!, $expected: Edition!, $input: BrandInput!) {
      updateBrand(id: $id, expected: $expected, input: $input) {
        __typename
        ... on Brand {
          id
          ...EditBrand_brand
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Brand {
              id
              ...EditBrand_brand
            }
          }
        }
        ...Refused
      }
    }
  `,
  [EditBrand_brand, Refused],
)

export function EditBrand({ brand: fragment }: { brand: FragmentOf<typeof EditBrand_brand> }) {
  const brand = readFragment(EditBrand_brand, fragment)
  const { id, edition, category } = brand
  const edit = useEdit<BrandDraft>(
    `brand.${id}`,
    {
      name: brand.name,
      nameEn: brand.nameEn ?? '',
      category,
      description: brand.description,
      descriptionEn: brand.descriptionEn ?? '',
    },
    edition,
  )
  const picture = usePicture(`brand.${id}`, brand.image)
  const saving = useAct(UpdateBrand)

  const save = async (typed: BrandDraft) => {
    const input = { ...typed, imageId: picture.fileId }
    if (!(await saving.send({ id, expected: edit.expected, input }))) return
    edit.clear()
    picture.clear()
    showToast({ tone: 'jade', words: m.brands_saved() })
  }
  return (
    <div>
      <Clash edit={edit} fields={brandWords()} />
      <BrandForm draft={edit} picture={picture} saving={saving} onSave={(value) => void save(value)} />
    </div>
  )
}

const brandWords = (): EditWords<BrandDraft> => ({
  name: { label: m.brands_name() },
  nameEn: { label: m.brands_nameEn() },
  category: { label: m.brands_category(), words: brandCategoryLabel },
  description: { label: m.brands_description() },
  descriptionEn: { label: m.brands_descriptionEn() },
})
