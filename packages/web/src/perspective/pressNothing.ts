/** What leads somewhere within, or opens what is folded, and what belongs to the one who looks. */
const open = 'summary, [data-own]'

const events = ['click', 'auxclick', 'submit', 'beforeinput', 'change', 'drop', 'paste'] as const

/** Keys that move about; every other one does something to a field. */
const moving = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'])

/**
 * Nothing of a page can be pressed or filled in, but links to pages under `base`, as long as `holds` says so. Answers with how to
 * let go again.
 */
export function pressNothing(base: string, holds: () => boolean): () => void {
  const hold = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null
    if (!holds() || target?.closest(open) || (event.type === 'click' && leadsOn(target, base))) return
    stop(event)
  }
  const holdKey = (event: KeyboardEvent) => {
    const field = event.target instanceof Element && event.target.closest('input, select, textarea')
    if (holds() && field && !moving.has(event.key)) stop(event)
  }
  /** A list of choices opens before anything is clicked. */
  const holdSelect = (event: Event) => {
    if (holds() && event.target instanceof Element && event.target.closest('select')) stop(event)
  }
  for (const type of events) document.addEventListener(type, hold, true)
  document.addEventListener('keydown', holdKey, true)
  document.addEventListener('mousedown', holdSelect, true)
  return () => {
    for (const type of events) document.removeEventListener(type, hold, true)
    document.removeEventListener('keydown', holdKey, true)
    document.removeEventListener('mousedown', holdSelect, true)
  }
}

function leadsOn(target: Element | null, base: string): boolean {
  const link = target?.closest('a[href]')
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return false
  const isPart = link.pathname === location.pathname && link.hash !== ''
  return isPart || link.pathname === base || link.pathname.startsWith(`${base}/`)
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
