import type { Draft } from '@kewo/web/draft'
import { type HandField, lowestGrade, highestGrade } from '@kewo/domain'
import { Button, Card, TextInput, type TextInputProps } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ActProblem, type ActState } from '@kewo/web/act'
import { KindFields } from './KindFields.tsx'
import { RegionField } from './RegionField.tsx'
import { type RetailerTyped, whyNotRetailer } from './retailerDraft.ts'
import styles from './RetailerForm.module.css'

/** Fields under the name by which the rules know them, where that is another. */
const askedAs = { area: 'areaSquareMetres', latitude: 'longitude' } as const

type Props = {
  draft: Draft<RetailerTyped>
  saving: ActState
  /** The territory of a shop that is in one: it stays in its department. */
  territory?: string | null
  /** What a new shop is asked beyond: its licence. */
  licence?: ReactNode
  onSave: (shop: RetailerTyped) => void
}

export function RetailerForm({ draft, saving, territory = null, licence, onSave }: Props) {
  const { value } = draft
  const change = (over: Partial<RetailerTyped>) => draft.set({ ...value, ...over })
  const wired = (field: HandField) => ({
    name: field,
    value: value[field],
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
    error:
      field === 'latitude' ? undefined : saving.errorOf(field in askedAs ? askedAs[field as 'area'] : field),
  })
  const text = (field: HandField, label: string, more: Partial<TextInputProps> = {}) => (
    <TextInput label={label} {...wired(field)} {...more} />
  )
  const optional = { mark: m.retailers_optional() }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.refuse(whyNotRetailer(value, licence !== undefined))) onSave(value)
      }}
    >
      <Card padding="roomy" className={styles.form}>
        <h2>{m.retailers_formShop()}</h2>
        <div className={styles.two}>
          {text('licenceNumber', m.retailers_licence(), {
            hint: m.retailers_licenceHint(),
            error: saving.errorOf('licenceNumber') && (
              <>
                {saving.errorOf('licenceNumber')} <OtherShop id={saving.takenBy('licenceNumber')} />
              </>
            ),
          })}
          {text('name', m.retailers_name(), { hint: m.retailers_nameHint() })}
          {text('holderName', m.retailers_holder(), optional)}
          {text('contactName', m.retailers_contact(), optional)}
          {text('phone', m.retailers_phone(), { ...optional, type: 'tel' })}
          {text('address', m.retailers_address(), optional)}
        </div>
      </Card>
      {licence}
      <Card padding="roomy" className={styles.form}>
        <h2>{m.retailers_formKind()}</h2>
        <div className={styles.two}>
          <RegionField
            value={value.regionId}
            territory={territory}
            error={saving.errorOf('regionId')}
            onChange={(regionId) => change({ regionId })}
          />
          <KindFields value={value} errorOf={saving.errorOf} onChange={change} />
          {text('grade', m.retailers_grade(), {
            ...optional,
            inputMode: 'numeric',
            hint: m.retailers_gradeHint({ from: lowestGrade, to: highestGrade }),
          })}
          {text('area', m.retailers_area(), { ...optional, inputMode: 'decimal', trailing: 'm²' })}
        </div>
      </Card>
      <Card padding="roomy" className={styles.form}>
        <h2>{m.retailers_formMore()}</h2>
        <div className={styles.two}>
          {text('longitude', m.retailers_longitude(), { ...optional, inputMode: 'decimal' })}
          {text('latitude', m.retailers_latitude(), { ...optional, inputMode: 'decimal' })}
          <DateInput
            label={m.retailers_openedOn()}
            {...optional}
            {...wired('openedOn')}
            onChange={(openedOn) => change({ openedOn })}
          />
        </div>
      </Card>
      <p className={styles.words}>{m.retailers_registerMayChange()}</p>
      <ActProblem act={saving} />
      <div>
        <Button type="submit" variant="primary" busy={saving.busy}>
          {m.retailers_save()}
        </Button>
      </div>
    </form>
  )
}

/** Leads to the shop that has the licence number already; what was typed here stays as a draft. */
function OtherShop({ id }: { id: string | null | undefined }) {
  if (!id) return null
  return (
    <Link to={paths.retailer} params={{ retailerId: id }}>
      {m.retailers_lookOther()}
    </Link>
  )
}
