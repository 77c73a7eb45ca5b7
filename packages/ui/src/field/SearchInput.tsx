import { IconSearch } from '@tabler/icons-react'
import { TextInput, type TextInputProps } from './TextInput.tsx'

/** A search box; its label is for ears, the placeholder for eyes. */
export function SearchInput(props: Omit<TextInputProps, 'type' | 'leading'>) {
  return (
    <TextInput
      labelHidden
      autoComplete="off"
      enterKeyHint="search"
      {...props}
      type="search"
      leading={<IconSearch aria-hidden="true" />}
    />
  )
}
