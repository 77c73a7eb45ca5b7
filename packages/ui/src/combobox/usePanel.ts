import { useLayoutEffect } from 'react'
import { panelPlace } from './panelPlace.ts'

/** What of the window can be seen: less the keyboard, and moved by the zoom. */
function seenPart() {
  const { visualViewport: seen, innerWidth, innerHeight } = window
  return seen
    ? { top: seen.offsetTop, left: seen.offsetLeft, width: seen.width, height: seen.height }
    : { top: 0, left: 0, width: innerWidth, height: innerHeight }
}

function place(panel: HTMLElement, field: HTMLElement): void {
  const { side, offset, left, width, maxHeight } = panelPlace(
    field.getBoundingClientRect(),
    seenPart(),
    window.innerHeight,
  )
  const other = side === 'top' ? 'bottom' : 'top'
  panel.style.setProperty(side, `${offset}px`)
  panel.style.setProperty(other, 'auto')
  panel.style.setProperty('left', `${left}px`)
  panel.style.setProperty('width', `${width}px`)
  panel.style.setProperty('max-height', `${maxHeight}px`)
}

const keepFocus = (event: MouseEvent) => event.preventDefault()

/** Shows a field's list above everything, so that no dialog and no scrolling box cuts it, and keeps it at its field. */
export function usePanel(open: boolean, panel: HTMLElement | null, field: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!open || !panel || !field) return
    panel.showPopover?.()
    // Whatever moves the field: scrolling, a keyboard that comes up, something above it that has just arrived.
    let frame = 0
    const follow = () => {
      place(panel, field)
      frame = requestAnimationFrame(follow)
    }
    follow()
    // A press on the words below the options leaves the focus in the field.
    panel.addEventListener('mousedown', keepFocus)
    return () => {
      cancelAnimationFrame(frame)
      panel.removeEventListener('mousedown', keepFocus)
      if (panel.isConnected) panel.hidePopover?.()
    }
  }, [open, panel, field])
}
