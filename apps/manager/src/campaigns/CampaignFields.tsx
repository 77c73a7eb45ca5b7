import { BrandField } from './BrandField.tsx'
import { Card, Checkbox, formatMoney, TextArea, TextInput, type TextInputProps } from '@kewo/ui'
import { DateInput, DateTimeInput } from '@kewo/ui/dateInput'
import type { PricedProduct } from '@kewo/ui/campaign'
import { m } from '../paraglide/messages.js'
import { PictureField } from '../photo/PictureField.tsx'
import type { Picture } from '../photo/usePicture.ts'
import styles from './Campaigns.module.css'
import type { CampaignDraft } from './campaignDraft.ts'
import { RewardFields } from './RewardFields.tsx'

type TextField = {
  [Field in keyof CampaignDraft]: CampaignDraft[Field] extends string ? Field : never
}[keyof CampaignDraft]

/** Where the rules name a field otherwise than the form. */
const asked: Partial<Record<TextField, string>> = {
  startDay: 'startsAt',
  lastDay: 'endsAt',
}

type Props = {
  draft: CampaignDraft
  onChange: (draft: CampaignDraft) => void
  errorOf: (field: string) => string | undefined
  /** Products that the chosen brand has; null until they are known. */
  products: readonly PricedProduct[] | null
  image: Picture
  reference: Picture
}

/** What a campaign says, in the order in which a shop reads it. */
export function CampaignFields({ draft, onChange, errorOf, products, image, reference }: Props) {
  const set = (over: Partial<CampaignDraft>) => onChange({ ...draft, ...over })
  const wired = (field: TextField) => ({
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set({ [field]: currentTarget.value }),
    error: errorOf(asked[field] ?? field),
  })
  const timed = (field: TextField) => ({
    ...wired(field),
    onChange: (value: string) => set({ [field]: value }),
  })
  const text = (field: TextField, label: string, more: Partial<TextInputProps> = {}) => (
    <TextInput label={label} {...more} {...wired(field)} />
  )
  const optional = { mark: m.campaigns_optional() }
  return (
    <Card padding="roomy" className={styles.form}>
      <div className={styles.two}>
        {text('title', m.campaigns_titleField(), { name: 'title' })}
        {text('titleEn', m.campaigns_titleEn(), optional)}
      </div>
      <TextArea label={m.campaigns_gain()} hint={m.campaigns_gainHint()} rows={2} {...wired('gain')} />
      <TextArea label={m.campaigns_gainEn()} {...optional} rows={2} {...wired('gainEn')} />
      <div className={styles.two}>
        <DateInput label={m.campaigns_start()} {...timed('startDay')} />
        <DateInput label={m.campaigns_last()} {...timed('lastDay')} min={draft.startDay || undefined} />
        <DateTimeInput
          label={m.campaigns_replyBy()}
          hint={m.campaigns_replyByHint()}
          {...optional}
          {...timed('replyBy')}
        />
      </div>
      <div className={styles.two}>
        <RewardFields value={draft} onChange={set} errorOf={errorOf} />
      </div>
      <div className={styles.two}>
        <TextArea label={m.campaigns_body()} name="body" {...wired('body')} />
        <TextArea label={m.campaigns_bodyEn()} {...optional} {...wired('bodyEn')} />
        {text('material', m.campaigns_material(), { ...optional, name: 'material' })}
        {text('materialEn', m.campaigns_materialEn(), optional)}
      </div>
      <BrandField
        value={draft.brandId}
        onChange={(brandId) => set({ brandId, productIds: [] })}
        error={errorOf('brandId')}
      />
      <ProductsField
        chosen={draft.productIds}
        onChange={(productIds) => set({ productIds })}
        products={draft.brandId ? products : []}
        error={errorOf('productIds')}
        brandChosen={draft.brandId !== ''}
      />
      <PictureField
        label={m.campaigns_picture()}
        hint={m.campaigns_pictureHint()}
        picture={image}
        error={errorOf('imageId')}
      />
      <Checkbox
        label={m.campaigns_displayAsked()}
        hint={m.campaigns_displayHint()}
        checked={draft.displayAsked}
        onChange={(event) => set({ displayAsked: event.currentTarget.checked })}
      />
      {draft.displayAsked && (
        <PictureField
          label={m.campaigns_reference()}
          picture={reference}
          error={errorOf('referenceImageId')}
        />
      )}
    </Card>
  )
}

type ProductsProps = {
  chosen: readonly string[]
  onChange: (productIds: string[]) => void
  products: readonly PricedProduct[] | null
  brandChosen: boolean
  error: string | undefined
}

function ProductsField({ chosen, onChange, products, brandChosen, error }: ProductsProps) {
  if (!brandChosen || !products) return null
  const toggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset className={styles.products}>
      <legend>{m.campaigns_products()}</legend>
      <p className={styles.small}>
        {products.length === 0 ? m.campaigns_noProducts() : m.campaigns_productsHint()}
      </p>
      {products.map(({ id, name, unit, marginCents }) => (
        <Checkbox
          key={id}
          label={name}
          hint={`${m.products_margin({ unit })} ${formatMoney(marginCents)}`}
          checked={chosen.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      <p className={styles.error} aria-live="polite">
        {error}
      </p>
    </fieldset>
  )
}
