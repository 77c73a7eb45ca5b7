import type { Draft } from '@kewo/web/draft'
import { whyNotProduct } from '@kewo/domain'
import { Button, Card, Money, TextArea, TextInput, type TextInputProps } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PictureField } from '../photo/PictureField.tsx'
import type { Picture } from '../photo/usePicture.ts'
import { ActProblem, type ActState } from '@kewo/web/act'
import { judged, type ProductDraft, typedMargin } from './productDraft.ts'

/** Fields of the form under the name by which the rules know them. */
const asked: Record<keyof ProductDraft, string> = {
  code: 'code',
  name: 'name',
  nameEn: 'nameEn',
  nicknames: 'nicknames',
  unit: 'unit',
  unitEn: 'unitEn',
  wholesale: 'wholesaleCents',
  retail: 'retailCents',
  packBarcode: 'packBarcode',
  cartonBarcode: 'cartonBarcode',
  launchedOn: 'launchedOn',
  description: 'description',
  descriptionEn: 'descriptionEn',
}

type Props = {
  draft: Draft<ProductDraft>
  picture: Picture
  saving: ActState
  onSave: (product: ProductDraft) => void
}

export function ProductForm({ draft, picture, saving, onSave }: Props) {
  const { value } = draft
  const wired = (field: keyof ProductDraft) => ({
    value: value[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      draft.set({ ...value, [field]: currentTarget.value }),
    error: saving.errorOf(asked[field]) && (
      <>
        {saving.errorOf(asked[field])} <OtherProduct id={saving.takenBy(asked[field])} />
      </>
    ),
  })
  const text = (field: keyof ProductDraft, label: string, more: Partial<TextInputProps> = {}) => (
    <TextInput label={label} {...more} {...wired(field)} />
  )
  const optional = { mark: m.products_optional() }
  const price = { inputMode: 'decimal', trailing: m.products_yuan() } as const
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.refuse(whyNotProduct(judged(value)))) onSave(value)
      }}
    >
      <Card padding="roomy" className={styles.form}>
        <h2>{m.products_content()}</h2>
        <div className={styles.two}>
          {text('name', m.products_name(), { hint: m.products_nameHint() })}
          {text('nameEn', m.products_nameEn(), optional)}
          {text('nicknames', m.products_nicknames(), { ...optional, hint: m.products_nicknamesHint() })}
          {text('code', m.products_code())}
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
        <PictureField
          label={m.products_picture()}
          hint={m.products_pictureHint()}
          picture={picture}
          error={saving.errorOf('imageId')}
        />
      </Card>
      <Card padding="roomy" className={styles.form}>
        <h2>{m.products_prices()}</h2>
        <div className={styles.two}>
          {text('wholesale', m.products_wholesale(), price)}
          {text('retail', m.products_retail(), price)}
          {text('unit', m.products_unit())}
          {text('unitEn', m.products_unitEn(), optional)}
        </div>
        <TypedMargin draft={value} />
      </Card>
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

/** What a shop will read, while the prices are typed. */
function TypedMargin({ draft }: { draft: ProductDraft }) {
  const margin = typedMargin(draft)
  return (
    <p aria-live="polite" className={styles.total}>
      {margin ? (
        <>
          {m.products_margin({ unit: textIn(draft.unit, draft.unitEn) })}{' '}
          <Money cents={margin.cents} tone={margin.cents < 0 ? 'loss' : 'gain'} /> ·{' '}
          {m.products_marginShare({ percent: margin.percent })}
        </>
      ) : (
        m.products_marginNone()
      )}
    </p>
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
