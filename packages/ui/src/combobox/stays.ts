import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift'
import type { Option } from './option.ts'

const happened = useCombobox.stateChangeTypes

/** Where we do otherwise than the library: leaving a field picks nothing, a press on it never closes its list. */
export function stays(
  state: UseComboboxState<Option>,
  { type, changes }: UseComboboxStateChangeOptions<Option>,
): Partial<UseComboboxState<Option>> {
  switch (type) {
    case happened.InputBlur:
      return { ...changes, selectedItem: state.selectedItem }
    case happened.InputClick:
      return { ...changes, isOpen: true, ...(state.isOpen && { highlightedIndex: state.highlightedIndex }) }
    // The best that is found is what Enter takes.
    case happened.InputChange:
      return { ...changes, highlightedIndex: 0 }
    default:
      return changes
  }
}
