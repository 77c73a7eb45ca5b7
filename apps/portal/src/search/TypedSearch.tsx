import { SearchInput } from '@kewo/ui'
import { useEffect, useRef } from 'react'

/** So long nobody has typed before it is searched for. */
const quietMs = 250

type Props = {
  label: string
  value: string | undefined
  /** Is told what to look for, without blanks around it; undefined for nothing. */
  onSearch: (search: string | undefined) => void
}

/** A box that searches while one types. */
export function TypedSearch({ label, value, onSearch }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <SearchInput
      label={label}
      placeholder={label}
      defaultValue={value ?? ''}
      onChange={({ currentTarget: { value: typed } }) => {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => onSearch(typed.trim() || undefined), quietMs)
      }}
    />
  )
}
