import { useEffect, useRef } from 'react'

type Acts = { next?: () => void; back?: () => void; accept?: () => void; redo?: () => void }

/** J and K turn the pages, A accepts, R sends back; while one types, letters are letters. */
export function useQueueKeys(acts: Acts): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { next, back, accept, redo } = latest.current
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = { j: next, k: back, a: accept, r: redo }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null
