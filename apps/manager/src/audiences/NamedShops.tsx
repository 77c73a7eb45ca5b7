import { graphql } from '@kewo/schema/client'
import { Button, ChipButton, ChipRow, SearchInput } from '@kewo/ui'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { useSettled } from '../list/useSettled.ts'

const ShopsQuery = graphql(`
  query AudienceShops($search: String!) {
    retailers(filter: { search: $search }, first: 5) {
      nodes {
        id
        name
        address
      }
    }
  }
`)

type Props = {
  value: AudienceValue
  onChange: (over: Partial<AudienceValue>) => void
  names: Record<string, string>
  error: string | undefined
}

/** Shops by name, beside what the choices above say. */
export function NamedShops({ value, onChange, names: saved, error }: Props) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Record<string, string>>({})
  const search = useSettled(typed.trim())
  const [{ data }] = useQuery({ query: ShopsQuery, variables: { search }, pause: search === '' })
  const names = { ...saved, ...found }
  const { includeRetailerIds, excludeRetailerIds } = value
  const shops = search === '' ? [] : (data?.retailers.nodes ?? [])

  const take = (field: 'includeRetailerIds' | 'excludeRetailerIds', shop: { id: string; name: string }) => {
    setFound({ ...found, [shop.id]: shop.name })
    setTyped('')
    const others = { includeRetailerIds, excludeRetailerIds }
    onChange({
      includeRetailerIds: others.includeRetailerIds.filter((id) => id !== shop.id),
      excludeRetailerIds: others.excludeRetailerIds.filter((id) => id !== shop.id),
      [field]: [...value[field].filter((id) => id !== shop.id), shop.id],
    })
  }
  return (
    <div className={styles.named}>
      <SearchInput
        label={m.audiences_named()}
        labelHidden={false}
        placeholder={m.audiences_namedSearch()}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={error}
      />
      <ul className={styles.shopList} aria-live="polite">
        {shops.map((shop) => (
          <li key={shop.id}>
            <span>
              {shop.name}
              <small>{shop.address}</small>
            </span>
            <Button
              size="small"
              aria-label={m.audiences_includeShop({ name: shop.name })}
              onClick={() => take('includeRetailerIds', shop)}
            >
              {m.audiences_include()}
            </Button>
            <Button
              size="small"
              aria-label={m.audiences_excludeShop({ name: shop.name })}
              onClick={() => take('excludeRetailerIds', shop)}
            >
              {m.audiences_exclude()}
            </Button>
          </li>
        ))}
        {search !== '' && data && shops.length === 0 && <li>{m.audiences_nobodyFound()}</li>}
      </ul>
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
