import { useEffect, useRef, useState } from 'react'
import { refuseUnread } from './refuseUnread.ts'
import { TextInput, type TextInputProps } from '../field/TextInput.tsx'

export type ReadInputProps = Omit<
  TextInputProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'type' | 'min' | 'max'
> & {
  value: string
  onChange: (value: string) => void
}

type Props = ReadInputProps & {
  /** What the words mean, or null. */
  read: (text: string) => string | null
  write: (value: string) => string
  /** How to write it, said when the words mean nothing. */
  unread: string
}

/**
 * A box that takes a value in people's words. While it is typed the words stay; once left, they are put as we write them.
 * Its form is not sent while they mean nothing: what was typed would be taken for nothing at all.
 */
export function ReadInput({ value, onChange, read, write, unread, error, ...rest }: Props) {
  const [typed, setTyped] = useState<{ text: string; meant: string } | null>(null)
  const [left, setLeft] = useState(true)
  // Words typed for another value than the one that is held now are of the past.
  const standing = typed?.meant === value ? typed.text : null
  const meaningless = standing !== null && standing.trim() !== '' && value === ''
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = input.current?.form
    if (!form || !meaningless) return
    const refuse = (event: Event) => {
      if (!refuseUnread(form)) return
      event.preventDefault()
      event.stopPropagation()
      setLeft(true)
    }
    // Before the form hears of it itself.
    form.addEventListener('submit', refuse, { capture: true })
    return () => form.removeEventListener('submit', refuse, { capture: true })
  }, [meaningless])
  return (
    <TextInput
      ref={input}
      data-unread={meaningless ? '' : undefined}
      autoComplete="off"
      {...rest}
      value={standing ?? (value && write(value))}
      error={error || (left && meaningless && unread)}
      onChange={({ currentTarget: { value: text } }) => {
        const meant = read(text) ?? ''
        setTyped({ text, meant })
        setLeft(false)
        if (meant !== value) onChange(meant)
      }}
      onBlur={() => {
        setLeft(true)
        if (value) setTyped(null)
      }}
    />
  )
}
