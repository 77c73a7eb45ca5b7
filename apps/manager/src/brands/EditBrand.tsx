import { useDraft } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useMutation } from 'urql'
import { m } from '../paraglide/messages.js'
import { usePicture } from '../photo/usePicture.ts'
import { useSaving } from '../saving/useSaving.ts'
import { type BrandDraft, BrandForm } from './BrandForm.tsx'

export const EditBrand_brand = graphql(`
  fragment EditBrand_brand on Brand {
    id
    name
    nameEn
    category
    description
    descriptionEn
    updatedAt
    image {
      id
      url(size: MEDIUM)
    }
  }
`)

const UpdateBrand = graphql(
  `
    mutation UpdateBrand($id: ID!, $expectedUpdatedAt: DateTime!, $input: BrandInput!) {
      updateBrand(id: $id, expectedUpdatedAt: $expectedUpdatedAt, input: $input) {
        __typename
        ... on Brand {
          id
          ...EditBrand_brand
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [EditBrand_brand],
)

export function EditBrand({ brand: fragment }: { brand: FragmentOf<typeof EditBrand_brand> }) {
  const brand = readFragment(EditBrand_brand, fragment)
  const { id, updatedAt, category } = brand
  const text = { name: brand.name, nameEn: brand.nameEn ?? '' }
  const description = { description: brand.description, descriptionEn: brand.descriptionEn ?? '' }
  const draft = useDraft<BrandDraft & { updatedAt: string }>(`brand.${id}`, {
    ...text,
    ...description,
    category,
    updatedAt,
  })
  const picture = usePicture(`brand.${id}`, brand.image)
  const saving = useSaving()
  const [, update] = useMutation(UpdateBrand)

  const forget = () => {
    draft.clear()
    picture.clear()
    saving.forget()
  }
  const save = async ({ name, nameEn, category: kind, ...words }: BrandDraft) => {
    const { description: chinese, descriptionEn } = words
    const input = {
      name,
      nameEn,
      category: kind,
      description: chinese,
      descriptionEn,
      imageId: picture.fileId,
    }
    const expectedUpdatedAt = draft.value.updatedAt
    const saved = await saving.save(() => update({ id, expectedUpdatedAt, input }))
    if (!saved) return
    forget()
    showToast({ tone: 'jade', words: m.brands_saved() })
  }
  return (
    <BrandForm
      draft={{ ...draft, set: (value) => draft.set({ ...draft.value, ...value }) }}
      picture={picture}
      saving={saving}
      onSave={(value) => void save(value)}
      onLatest={forget}
    />
  )
}
