import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { usePicture } from '../photo/usePicture.ts'
import { type BrandDraft, BrandForm } from './BrandForm.tsx'
import styles from './Brands.module.css'

const CreateBrand = graphql(
  `
    mutation CreateBrand($input: BrandInput!) {
      createBrand(input: $input) {
        __typename
        ... on Brand {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const empty: BrandDraft = { name: '', nameEn: '', category: 'BEVERAGE', description: '', descriptionEn: '' }

export function NewBrandPage() {
  const draft = useDraft('brand.new', empty)
  const picture = usePicture('brand.new', null)
  const saving = useAct(CreateBrand)
  const navigate = useNavigate()

  const save = async (brand: BrandDraft) => {
    const saved = await saving.send({ input: { ...brand, imageId: picture.fileId } })
    if (saved?.__typename !== 'Brand') return
    draft.clear()
    picture.clear()
    showToast({ tone: 'jade', words: m.brands_saved() })
    await navigate({ to: paths.brand, params: { brandId: saved.id } })
  }
  return (
    <>
      <PageTop
        title={m.brands_new()}
        backLabel={m.brands_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
      />
      <div className={styles.column}>
        <BrandForm draft={draft} picture={picture} saving={saving} onSave={(brand) => void save(brand)} />
      </div>
    </>
  )
}
