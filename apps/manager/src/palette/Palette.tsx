import { firstPageShown } from '@kewo/web/early'
import { lazyPart } from '@kewo/web/failure'
import { reloadIfAnswered } from '@kewo/web/page'
import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { closePalette, isPaletteOpen, openPalette, subscribeToPalette } from './paletteOpen.ts'

const PaletteDialog = lazyPart(async () => {
  if (!isPaletteOpen()) await Promise.race([firstPageShown(), opened()])
  return { default: (await import('./PaletteDialog.tsx')).PaletteDialog }
}, Missing)

/** Who opens what could not be fetched has the app loaded anew, where a server answers. */
function Missing({ open }: { open: boolean }) {
  useEffect(() => {
    if (!open) return
    closePalette()
    void reloadIfAnswered()
  }, [open])
  return null
}

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
