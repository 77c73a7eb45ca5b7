let open = false
const listeners = new Set<() => void>()

function become(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}

/** Opens the command palette, from whatever is pressed for it. */
export const openPalette = () => become(true)
export const closePalette = () => become(false)
export const isPaletteOpen = () => open

export function subscribeToPalette(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
