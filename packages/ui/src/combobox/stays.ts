import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift'
import type { Option } from './option.ts'

const happened = useCombobox.stateChangeTypes
type State = UseComboboxState<Option>

/**
 * Where we do otherwise than the library: leaving a field picks nothing, a press on it never closes its list, and Enter keeps
 * it open where there is nothing to take, as before the server has answered. `items` are those that stand there.
 */
export function stays(
  state: State,
  { type, changes }: Pick<UseComboboxStateChangeOptions<Option>, 'type' | 'changes'>,
  items: readonly Option[],
): Partial<State> {
  switch (type) {
    case happened.InputBlur:
      return { ...changes, selectedItem: state.selectedItem }
    case happened.InputClick:
      return { ...changes, isOpen: true, ...(state.isOpen && { highlightedIndex: state.highlightedIndex }) }
    // The best that is found is what Enter takes.
    case happened.InputChange:
      return { ...changes, highlightedIndex: 0 }
    case happened.InputKeyDownEnter:
      return items[state.highlightedIndex] ? changes : state
    default:
      return changes
  }
}
