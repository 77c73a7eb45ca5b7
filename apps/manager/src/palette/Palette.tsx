import { firstPageShown } from '@kewo/web/early'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { closePalette, isPaletteOpen, openPalette, subscribeToPalette } from './paletteOpen.ts'

const PaletteDialog = lazy(async () => {
  if (!isPaletteOpen()) await Promise.race([firstPageShown(), opened()])
  return { default: (await import('./PaletteDialog.tsx')).PaletteDialog }
})

const opened = () => new Promise<void>((resolve) => subscribeToPalette(resolve))

function pressed(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
  if (event.ctrlKey === event.metaKey) return
  event.preventDefault()
  if (isPaletteOpen()) closePalette()
  else openPalette()
}

/** ⌘K: everything by keyboard. It comes after the page itself. */
export function Palette() {
  const open = useSyncExternalStore(subscribeToPalette, isPaletteOpen)
  useEffect(() => {
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <Suspense>
      <PaletteDialog open={open} onClose={closePalette} />
    </Suspense>
  )
}
