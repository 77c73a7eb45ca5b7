import { IconX } from '@tabler/icons-react'
import type { FieldProps } from '../field/Field.tsx'
import { ChipButton, ChipRow } from '../chip/Chip.tsx'
import { m } from '../paraglide/messages.js'
import { ComboBox, type ComboBoxProps } from './ComboBox.tsx'
import styles from './ComboBox.module.css'
import type { Option } from './option.ts'

type Props = FieldProps &
  Pick<ComboBoxProps, 'name' | 'options' | 'onSearch' | 'searching' | 'placeholder'> & {
    /** In the order in which they were chosen. */
    chosen: readonly Option[]
    onAdd: (option: Option) => void
    onRemove: (value: string) => void
  }

/** Several of many: each that was chosen stands below the field, to be taken away by a press. */
export function TagBox({ chosen, onAdd, onRemove, options, ...field }: Props) {
  return (
    <div className={styles.tagBox}>
      <ComboBox
        {...field}
        value=""
        options={options.filter(({ value }) => !chosen.some((one) => one.value === value))}
        onChange={(_value, option) => option && onAdd(option)}
      />
      {chosen.length > 0 && (
        <ChipRow>
          {chosen.map(({ value, label }) => (
            <ChipButton
              key={value}
              pressed
              aria-label={m.combobox_remove({ name: label })}
              onClick={() => onRemove(value)}
            >
              {label}
              <IconX size={14} aria-hidden="true" />
            </ChipButton>
          ))}
        </ChipRow>
      )}
    </div>
  )
}
