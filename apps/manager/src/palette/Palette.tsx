import { lazy, Suspense } from 'react'

const PaletteBox = lazy(async () => ({ default: (await import('./PaletteBox.tsx')).PaletteBox }))

/** ⌘K: everything by keyboard. It comes after the page itself. */
export function Palette() {
  return (
    <Suspense>
      <PaletteBox />
    </Suspense>
  )
}
