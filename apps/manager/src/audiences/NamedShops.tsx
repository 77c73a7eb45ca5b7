import { ChipButton, ChipRow } from '@kewo/ui'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { type FoundShop, ShopSearch } from './ShopSearch.tsx'

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
  const { includeRetailerIds, excludeRetailerIds } = value

  const take = (field: 'includeRetailerIds' | 'excludeRetailerIds', shop: FoundShop) => {
    setFound({ ...found, [shop.id]: shop.name })
    const others = { includeRetailerIds, excludeRetailerIds }
    onChange({
      includeRetailerIds: others.includeRetailerIds.filter((id) => id !== shop.id),
      excludeRetailerIds: others.excludeRetailerIds.filter((id) => id !== shop.id),
      [field]: [...value[field].filter((id) => id !== shop.id), shop.id],
    })
  }
  return (
    <div className={styles.named}>
      <ShopSearch
        label={m.audiences_named()}
        error={error}
        actions={[
          {
            word: m.audiences_include(),
            label: m.audiences_includeShop,
            onPress: (shop) => take('includeRetailerIds', shop),
          },
          {
            word: m.audiences_exclude(),
            label: m.audiences_excludeShop,
            onPress: (shop) => take('excludeRetailerIds', shop),
          },
        ]}
      />
      <Named
        title={m.audiences_included()}
        ids={includeRetailerIds}
        names={names}
        onChange={(ids) => onChange({ includeRetailerIds: ids })}
      />
      <Named
        title={m.audiences_excluded()}
        ids={excludeRetailerIds}
        names={names}
        onChange={(ids) => onChange({ excludeRetailerIds: ids })}
      />
    </div>
  )
}

type NamedProps = {
  title: string
  ids: readonly string[]
  names: Record<string, string>
  onChange: (ids: string[]) => void
}

function Named({ title, ids, names, onChange }: NamedProps) {
  if (ids.length === 0) return null
  const shown = ids.filter((id) => names[id])
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <ChipRow>
        {shown.map((id) => (
          <ChipButton
            key={id}
            pressed
            aria-label={m.audiences_remove({ name: names[id] ?? '' })}
            onClick={() => onChange(ids.filter((one) => one !== id))}
          >
            {names[id]}
            <IconX size={14} aria-hidden="true" />
          </ChipButton>
        ))}
        {shown.length < ids.length && (
          <span>{m.audiences_moreNamed({ count: ids.length - shown.length })}</span>
        )}
      </ChipRow>
    </fieldset>
  )
}
