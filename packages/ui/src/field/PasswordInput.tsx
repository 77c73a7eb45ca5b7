import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { FieldButton } from './FieldButton.tsx'
import { TextInput, type TextInputProps } from './TextInput.tsx'

export type PasswordInputProps = Omit<TextInputProps, 'type' | 'trailing'> & {
  words: { show: string; hide: string }
}

export function PasswordInput({ words, ...rest }: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  const word = shown ? words.hide : words.show
  return (
    <TextInput
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      type={shown ? 'text' : 'password'}
      trailing={
        <FieldButton label={word} onClick={() => setShown(!shown)}>
          {shown ? <IconEyeOff aria-hidden="true" /> : <IconEye aria-hidden="true" />}
        </FieldButton>
      }
    />
  )
}
