import type { Draft } from '@kewo/web/draft'
import { brandCategories, type BrandCategory, whyNotBrand } from '@kewo/domain'
import { Button, Card, Select, TextArea, TextInput } from '@kewo/ui'
import { brandCategoryLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { PictureField } from '../photo/PictureField.tsx'
import type { Picture } from '../photo/usePicture.ts'
import { ActProblem, type ActState } from '@kewo/web/act'
import styles from './Brands.module.css'

export type BrandDraft = {
  name: string
  nameEn: string
  category: BrandCategory
  description: string
  descriptionEn: string
}

type Props = {
  draft: Draft<BrandDraft>
  picture: Picture
  saving: ActState
  onSave: (brand: BrandDraft) => void
}

export function BrandForm({ draft, picture, saving, onSave }: Props) {
  const { value } = draft
  const { errorOf } = saving
  const set = (over: Partial<BrandDraft>) => draft.set({ ...value, ...over })
  const send = () => {
    if (!saving.refuse(whyNotBrand({ ...value, nameEn: value.nameEn, descriptionEn: value.descriptionEn })))
      onSave(value)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Card padding="roomy" className={styles.form}>
        <h2>{m.brands_content()}</h2>
        <div className={styles.two}>
          <TextInput
            label={m.brands_name()}
            value={value.name}
            maxLength={60}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={errorOf('name')}
          />
          <TextInput
            label={m.brands_nameEn()}
            mark={m.brands_optional()}
            value={value.nameEn}
            onChange={(event) => set({ nameEn: event.currentTarget.value })}
            error={errorOf('nameEn')}
          />
        </div>
        <Select
          label={m.brands_category()}
          value={value.category}
          onChange={(event) => set({ category: event.currentTarget.value as BrandCategory })}
          options={brandCategories.map((category) => ({
            value: category,
            label: brandCategoryLabel(category),
          }))}
        />
        <div className={styles.two}>
          <TextArea
            label={m.brands_description()}
            mark={m.brands_optional()}
            value={value.description}
            onChange={(event) => set({ description: event.currentTarget.value })}
            error={errorOf('description')}
          />
          <TextArea
            label={m.brands_descriptionEn()}
            mark={m.brands_optional()}
            value={value.descriptionEn}
            onChange={(event) => set({ descriptionEn: event.currentTarget.value })}
            error={errorOf('descriptionEn')}
          />
        </div>
        <PictureField
          label={m.brands_picture()}
          hint={m.brands_pictureHint()}
          picture={picture}
          error={errorOf('imageId')}
        />
        <ActProblem act={saving} />
        <div>
          <Button
            type="submit"
            variant="primary"
            busy={saving.busy}
            disabledReason={picture.underWay ? m.brands_pictureUnderWay() : null}
          >
            {m.brands_save()}
          </Button>
        </div>
      </Card>
    </form>
  )
}
