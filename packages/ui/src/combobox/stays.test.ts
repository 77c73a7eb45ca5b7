import { useCombobox, type UseComboboxState } from 'downshift'
import { expect, test } from 'vitest'
import type { Option } from './option.ts'
import { stays } from './stays.ts'

const { InputBlur, InputChange, InputClick, InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes
const [east, west] = [
  { value: 'e', label: '东区' },
  { value: 'w', label: '西区' },
] satisfies Option[]

const open: UseComboboxState<Option> = {
  isOpen: true,
  highlightedIndex: 1,
  selectedItem: east!,
  inputValue: '西',
}
const closed = { ...open, isOpen: false, highlightedIndex: -1 }
const picked = { ...open, isOpen: false, selectedItem: west!, inputValue: '西区' }

test.each([
  ['leaving picks nothing', InputBlur, open, picked, { isOpen: false, selectedItem: east }],
  ['a press opens', InputClick, closed, { ...closed, isOpen: true }, { isOpen: true }],
  ['a second press keeps it open', InputClick, open, closed, { isOpen: true, highlightedIndex: 1 }],
  ['the best is highlighted', InputChange, open, { ...open, highlightedIndex: -1 }, { highlightedIndex: 0 }],
  ['Enter takes what is highlighted', InputKeyDownEnter, open, picked, { selectedItem: west }],
  [
    'Enter takes nothing where nothing is',
    InputKeyDownEnter,
    { ...open, highlightedIndex: 2 },
    closed,
    { isOpen: true },
  ],
  ['a press on one takes it', ItemClick, open, picked, { selectedItem: west, isOpen: false }],
])('%s', (_words, type, state, changes, outcome) => {
  const selected = { ...changes, selectedItem: changes.selectedItem ?? null }
  expect(stays(state, { type, changes: selected }, [east!, west!])).toMatchObject(outcome)
})
