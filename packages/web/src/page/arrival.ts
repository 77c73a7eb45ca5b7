import { type RefObject, useEffect, useRef } from 'react'

let expected = false

/** A new page is on its way: its heading takes the focus when it shows. */
export function expectArrival(): void {
  expected = true
}

/** For a page's heading: takes the focus once after each navigation, so that a screen reader says where one is. */
export function useArrival<Element extends HTMLElement>(title: string): RefObject<Element | null> {
  const heading = useRef<Element>(null)
  useEffect(() => {
    if (!expected) return
    expected = false
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return heading
}
