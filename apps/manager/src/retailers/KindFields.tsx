import { businessDistricts, formats, marketTypes } from '@kewo/domain'
import { Select } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel, weekdayLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import type { RetailerTyped } from './retailerDraft.ts'

type Props = {
  value: RetailerTyped
  errorOf: (field: string) => string | undefined
  onChange: (over: Partial<RetailerTyped>) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** What is chosen from a list. */
export function KindFields({ value, errorOf, onChange }: Props) {
  const choices = (
    field: 'format' | 'marketType' | 'businessDistrict' | 'orderWeekday' | 'deliveryWeekday',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      name={field}
      value={value[field]}
      error={errorOf(field)}
      options={options}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  )
  const labelled = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((one) => ({ value: one, label: label(one) }))
  return (
    <>
      {choices('format', m.retailers_format(), labelled(formats, formatLabel))}
      {choices('marketType', m.retailers_market(), labelled(marketTypes, marketTypeLabel))}
      {choices(
        'businessDistrict',
        m.retailers_district(),
        labelled(businessDistricts, businessDistrictLabel),
      )}
      {choices('orderWeekday', m.retailers_orderWeekday(), [
        { value: '', label: m.retailers_unknown() },
        ...weekdays.map((day) => ({ value: String(day), label: weekdayLabel(day) })),
      ])}
      {choices('deliveryWeekday', m.retailers_deliveryWeekday(), [
        { value: '', label: m.retailers_unknown() },
        ...weekdays.map((day) => ({ value: String(day), label: weekdayLabel(day) })),
      ])}
    </>
  )
}
