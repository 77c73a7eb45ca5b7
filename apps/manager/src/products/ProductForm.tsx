import type { Draft } from '@kewo/web/draft'
import { type InvalidInput, together, whyNotProduct } from '@kewo/domain'
import { Button, Card, TextArea, TextInput, type TextInputProps } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Beside } from './Beside.tsx'
import { PictureField } from '../photo/PictureField.tsx'
import type { Picture } from '../photo/usePicture.ts'
import { ActProblem, type ActState } from '@kewo/web/act'
import { judged, type ProductDraft, type TextField } from './productDraft.ts'

/** Fields of the form under the name by which the rules know them. */
const asked: Record<TextField, string> = {
  code: 'code',
  name: 'name',
  nameEn: 'nameEn',
  nicknames: 'nicknames',
  unit: 'unit',
  unitEn: 'unitEn',
  packBarcode: 'packBarcode',
  cartonBarcode: 'cartonBarcode',
  launchedOn: 'launchedOn',
  description: 'description',
  descriptionEn: 'descriptionEn',
  customerWords: 'customerWords',
  customerWordsEn: 'customerWordsEn',
}

type Props = {
  draft: Draft<ProductDraft>
  picture: Picture
  saving: ActState
  onSave: (product: ProductDraft) => void
  /** What else is asked of a new product, with what is wrong with it. */
  besides?: { fault: InvalidInput | null; fields: ReactNode }
}

export function ProductForm({ draft, picture, saving, onSave, besides }: Props) {
  const { value } = draft
  const wired = (field: TextField) => ({
    value: value[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      draft.set({ ...value, [field]: currentTarget.value }),
    error: saving.errorOf(asked[field]) && (
      <>
        {saving.errorOf(asked[field])} <OtherProduct id={saving.takenBy(asked[field])} />
      </>
    ),
  })
  const text = (field: TextField, label: string, more: Partial<TextInputProps> = {}) => (
    <TextInput label={label} {...more} {...wired(field)} />
  )
  const optional = { mark: m.products_optional() }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.refuse(together(whyNotProduct(judged(value)), besides?.fault ?? null))) onSave(value)
      }}
    >
      <Card padding="roomy" className={styles.form}>
        <h2>{m.products_content()}</h2>
        <div className={styles.two}>
          {text('name', m.products_name(), { hint: m.products_nameHint() })}
          {text('nameEn', m.products_nameEn(), optional)}
          {text('nicknames', m.products_nicknames(), { ...optional, hint: m.products_nicknamesHint() })}
          {text('code', m.products_code())}
          {text('unit', m.products_unit())}
          {text('unitEn', m.products_unitEn(), optional)}
          <DateInput
            label={m.products_launchedOn()}
            {...optional}
            {...wired('launchedOn')}
            onChange={(launchedOn) => draft.set({ ...value, launchedOn })}
          />
          {text('packBarcode', m.products_packBarcode(), { ...optional, inputMode: 'numeric' })}
          {text('cartonBarcode', m.products_cartonBarcode(), { ...optional, inputMode: 'numeric' })}
        </div>
        <div className={styles.two}>
          <TextArea label={m.products_description()} mark={m.products_optional()} {...wired('description')} />
          <TextArea
            label={m.products_descriptionEn()}
            mark={m.products_optional()}
            {...wired('descriptionEn')}
          />
        </div>
        <div className={styles.two}>
          <TextArea
            label={m.products_customerWords()}
            hint={m.products_customerWordsHint()}
            mark={m.products_optional()}
            {...wired('customerWords')}
          />
          <TextArea
            label={m.products_customerWordsEn()}
            mark={m.products_optional()}
            {...wired('customerWordsEn')}
          />
        </div>
        <Beside
          value={value.beside}
          onChange={(beside) => draft.set({ ...value, beside })}
          error={saving.errorOf('besideIds')}
        />
        <PictureField
          label={m.products_picture()}
          hint={m.products_pictureHint()}
          picture={picture}
          error={saving.errorOf('imageId')}
        />
      </Card>
      {besides?.fields}
      <ActProblem act={saving} />
      <div>
        <Button
          type="submit"
          variant="primary"
          busy={saving.busy}
          disabledReason={picture.underWay ? m.brands_pictureUnderWay() : null}
        >
          {m.products_save()}
        </Button>
      </div>
    </form>
  )
}

/** Leads to the product that has the value already; what was typed here stays as a draft. */
function OtherProduct({ id }: { id: string | null | undefined }) {
  if (!id) return null
  return (
    <Link to={paths.product} params={{ productId: id }}>
      {m.products_look()}
    </Link>
  )
}
