import { type Option, TagBox } from '@kewo/ui/combobox'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useFoundShops } from '../retailers/useFoundShops.ts'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'

type Field = 'includeRetailerIds' | 'excludeRetailerIds'

type Props = {
  value: AudienceValue
  onChange: (over: Partial<AudienceValue>) => void
  names: Record<string, string>
  error: string | undefined
}

/** Shops by name, beside what the choices above say. */
export function NamedShops({ value, onChange, names: saved, error }: Props) {
  const [found, setFound] = useState<Record<string, string>>({})
  const names = { ...saved, ...found }

  const take = (field: Field, { value: id, label }: Option) => {
    setFound({ ...found, [id]: label })
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id)
    onChange({
      includeRetailerIds: others(value.includeRetailerIds),
      excludeRetailerIds: others(value.excludeRetailerIds),
      [field]: [...others(value[field]), id],
    })
  }
  const named = (field: Field) => ({
    ids: value[field],
    names,
    onAdd: (shop: Option) => take(field, shop),
    onRemove: (id: string) => onChange({ [field]: value[field].filter((one) => one !== id) }),
  })
  return (
    <div className={styles.named}>
      <Named label={m.audiences_included()} {...named('includeRetailerIds')} />
      <Named label={m.audiences_excluded()} {...named('excludeRetailerIds')} error={error} />
    </div>
  )
}

type NamedProps = {
  label: string
  ids: readonly string[]
  names: Record<string, string>
  onAdd: (shop: Option) => void
  onRemove: (id: string) => void
  error?: string | undefined
}

function Named({ label, ids, names, onAdd, onRemove, error }: NamedProps) {
  const shown = ids.flatMap((id) => (names[id] ? [{ value: id, label: names[id] }] : []))
  const left = ids.length - shown.length
  return (
    <TagBox
      {...useFoundShops()}
      label={label}
      placeholder={m.audiences_namedSearch()}
      hint={left > 0 ? m.audiences_moreNamed({ count: left }) : undefined}
      error={error}
      chosen={shown}
      onAdd={onAdd}
      onRemove={onRemove}
    />
  )
}
