import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import { useCombobox } from 'downshift'
import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { partFieldProps, type FieldProps } from '../field/Field.tsx'
import { FieldButton } from '../field/FieldButton.tsx'
import { TextInput } from '../field/TextInput.tsx'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import { m } from '../paraglide/messages.js'
import styles from './ComboBox.module.css'
import { heedKeys } from './heedKeys.ts'
import { type Option, typedOver, wholeName } from './option.ts'
import { stays } from './stays.ts'
import { useFitting } from './useFitting.ts'
import { usePanel } from './usePanel.ts'

export type ComboBoxProps = FieldProps & {
  /** The value of the chosen option; empty for none. */
  value: string
  onChange: (value: string, option: Option | null) => void
  options: readonly Option[]
  /** The chosen one, where `options` are only some of all and it may not be among them. */
  chosen?: Option | null | undefined
  /** Where the server searches: hears of the opening and of what is typed, and `options` are what it has found. Else they are searched here. */
  onSearch?: (typed: string) => void
  /** The server has not answered yet. */
  searching?: boolean
  /** Said in the empty field: what to do, or what holds while nothing is chosen. */
  placeholder?: string
  /** One is always chosen: it can be changed, but not taken away. */
  required?: boolean
  name?: string
  /** A dialog begins here. */
  beginsHere?: boolean
  disabled?: boolean
}

/** So many are drawn at most; who types more finds the others. */
const most = 60

/** One of many, found by typing a part of its name. */
export function ComboBox(props: ComboBoxProps) {
  const { field, control } = partFieldProps(props)
  const { value, onChange, options, onSearch, searching, placeholder, required, name, disabled } = control
  const ownId = useId()
  const id = field.id ?? ownId
  const [typed, setTyped] = useState<string | null>(null)
  // What was found for other words is offered only as far as it fits these, until the server has answered.
  const fitting = useFitting(options, onSearch && !searching ? null : typed)
  const items = fitting.slice(0, most)
  const [picked, setPicked] = useState<Option | null>(null)
  const chosen = [...options, picked, control.chosen].find((option) => option?.value === value) ?? null
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [panel, setPanel] = useState<HTMLDivElement | null>(null)

  const type = (text: string | null) => {
    setTyped(text)
    onSearch?.(text ?? '')
  }
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Option>({
    inputId: id,
    labelId: `${id}-label`,
    items: [...items],
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.value,
    selectedItem: chosen,
    inputValue: typed ?? wholeName(chosen),
    stateReducer: (state, change) => stays(state, change, items),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      setPicked(selectedItem)
      onChange(selectedItem.value, selectedItem)
    },
    onIsOpenChange: (change) => {
      if (!change.isOpen) return type(null)
      // Opened by typing, it has heard already.
      if (change.type !== useCombobox.stateChangeTypes.InputChange) onSearch?.('')
    },
  })
  usePanel(isOpen, panel, input)
  const at = items[highlightedIndex]

  return (
    <div className={styles.whole}>
      <TextInput
        {...field}
        {...getInputProps<ComponentProps<'input'>>({
          ref: setInput,
          onKeyDown: (event) => heedKeys(event, isOpen),
          // At once, so that neither the cursor nor a composition is lost.
          onChange: (event) =>
            type(typed === null ? typedOver(chosen, event.currentTarget.value) : event.currentTarget.value),
          onFocus: (event) => event.currentTarget.select(),
          ...(at ? {} : { 'aria-activedescendant': undefined }),
        })}
        id={id}
        aria-labelledby={undefined}
        name={name}
        data-autofocus={control.beginsHere ? '' : undefined}
        disabled={disabled}
        placeholder={placeholder}
        enterKeyHint="done"
        spellCheck={false}
        trailing={
          value && !required && !disabled ? (
            <FieldButton
              label={m.combobox_clear()}
              onClick={() => {
                onChange('', null)
                type(null)
                input?.focus()
              }}
            >
              <IconX aria-hidden="true" />
            </FieldButton>
          ) : (
            <IconChevronDown className={styles.chevron} aria-hidden="true" />
          )
        }
      />
      <div ref={setPanel} popover="manual" data-open={isOpen ? '' : undefined} className={styles.panel}>
        {/* What cannot be seen has no name: two of one name would be found. */}
        <ul
          {...getMenuProps({ className: styles.list, tabIndex: -1 })}
          aria-labelledby={isOpen ? `${id}-label` : undefined}
        >
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item.value}
                {...getItemProps({ item, index, 'aria-selected': item.value === value })}
                className={styles.option}
                data-at={index === highlightedIndex ? '' : undefined}
              >
                <OptionWords option={item} />
                {item.value === value && <IconCheck className={styles.check} aria-hidden="true" />}
              </li>
            ))}
        </ul>
        {isOpen && <Note found={items.length} left={fitting.length - items.length} searching={searching} />}
      </div>
      <VisuallyHidden role="status">
        {isOpen && typed !== null && !searching && items.length > 0
          ? m.combobox_found({ count: fitting.length })
          : null}
      </VisuallyHidden>
    </div>
  )
}

const OptionWords = ({ option: { label, hint } }: { option: Option }) => (
  <span className={styles.words}>
    {label}
    {hint && <small>{hint}</small>}
  </span>
)

type NoteProps = { found: number; left: number; searching: boolean | undefined }

/** What stands below the options: that there are none, or more. */
function Note({ found, left, searching }: NoteProps): ReactNode {
  const words = searching
    ? m.combobox_searching()
    : found === 0
      ? m.combobox_nothing()
      : left > 0
        ? m.combobox_more({ count: left })
        : null
  return (
    <p className={styles.note} role="status" hidden={words === null}>
      {words}
    </p>
  )
}
