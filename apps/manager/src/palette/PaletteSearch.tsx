import { TextInput, VisuallyHidden } from '@kewo/ui'
import { heedKeys } from '@kewo/ui/combobox'
import { IconSearch } from '@tabler/icons-react'
import { useCombobox } from 'downshift'
import { type ComponentProps, useId, useState } from 'react'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import type { Hit } from './hit.ts'
import styles from './Palette.module.css'
import { useFoundHits } from './useFoundHits.tsx'
import { useOwnHits } from './useOwnHits.tsx'

const happened = useCombobox.stateChangeTypes

/** What is typed, and all that it leads to; the list is open as long as the palette is. */
export function PaletteSearch({ onOpened }: { onOpened: () => void }) {
  const id = useId()
  const [query, setQuery] = useState('')
  const text = query.trim()
  const asked = useSettled(text)
  const own = useOwnHits(text)
  const { groups: found, finding } = useFoundHits(asked)
  const groups = [...own, ...(text === '' ? [] : found)].filter(({ hits }) => hits.length > 0)
  const hits = groups.flatMap((group) => group.hits)
  const waiting = finding || asked !== text

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Hit>({
    inputId: id,
    labelId: `${id}-label`,
    items: hits,
    itemToString: (hit) => hit?.label ?? '',
    itemToKey: (hit) => hit?.key,
    isOpen: true,
    initialHighlightedIndex: 0,
    inputValue: query,
    selectedItem: null,
    stateReducer: (state, { type, changes }) => {
      // Leaving the field opens nothing.
      if (type === happened.InputBlur) return state
      return type === happened.InputChange ? { ...changes, highlightedIndex: 0 } : changes
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      onOpened()
      void selectedItem.open()
    },
  })
  const at = hits[highlightedIndex]

  return (
    <>
      <div className={styles.field}>
        <TextInput
          {...getInputProps<ComponentProps<'input'>>({
            // Escape is the dialog's.
            onKeyDown: (event) => heedKeys(event, false),
            onChange: (event) => setQuery(event.currentTarget.value),
            ...(at ? {} : { 'aria-activedescendant': undefined }),
          })}
          aria-labelledby={undefined}
          label={m.palette_open()}
          labelHidden
          leading={<IconSearch aria-hidden="true" />}
          placeholder={m.palette_open()}
          data-autofocus=""
          enterKeyHint="go"
          spellCheck={false}
        />
      </div>
      <div {...getMenuProps({ className: styles.list, tabIndex: -1 })}>
        {groups.map((group, index) => (
          <div key={group.label} role="group" aria-labelledby={`${id}-${index}`}>
            <p id={`${id}-${index}`} role="presentation" className={styles.group}>
              {group.label}
            </p>
            {group.hits.map((hit) => (
              <div
                key={hit.key}
                {...getItemProps({ item: hit, 'aria-selected': hit === at })}
                className={styles.hit}
                data-at={hit === at ? '' : undefined}
              >
                <span className={styles.icon}>{hit.icon}</span>
                <span className={styles.words}>
                  {hit.label}
                  {hit.description && <small>{hit.description}</small>}
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.nothing} hidden={hits.length > 0 || waiting}>
        {hits.length === 0 && !waiting && m.palette_nothing()}
      </p>
      <VisuallyHidden role="status">
        {hits.length > 0 && text !== '' && !waiting && m.palette_found({ count: hits.length })}
      </VisuallyHidden>
    </>
  )
}
