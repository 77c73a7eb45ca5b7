import type { KeyboardEvent } from 'react'
import { composes } from '../field/keepComposition.ts'

type Heeded = KeyboardEvent & { nativeEvent: { preventDownshiftDefault?: boolean } }

/**
 * Before the list hears a key: while characters are composed, arrows choose among those and Escape gives them up. Escape of
 * what is not `open` belongs to the dialog around, and takes nothing away.
 */
export function heedKeys(event: KeyboardEvent, open: boolean): void {
  const heeded: Heeded = event
  if (composes(event.nativeEvent) || (event.key === 'Escape' && !open))
    heeded.nativeEvent.preventDownshiftDefault = true
}
