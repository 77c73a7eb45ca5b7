import { type ComponentProps, useRef, useState } from 'react'

/** A finger that rests for longer holds, and ends it by letting go; a shorter tap begins it, and the next one ends it. */
const holdMs = 500

/** How a button is held or tapped, by finger, mouse, keyboard or a reader of the screen. */
export function useHold({ isOn, begin, end }: { isOn: boolean; begin: () => void; end: () => void }) {
  const [isHeld, setHeld] = useState(false)
  const pressedAt = useRef<number | null>(null)
  const byPointer = useRef(false)

  const letGo = () => {
    setHeld(false)
    if (pressedAt.current !== null && performance.now() - pressedAt.current >= holdMs) end()
    pressedAt.current = null
  }
  const handlers: ComponentProps<'button'> = {
    onPointerDown(event) {
      if (event.button !== 0) return
      byPointer.current = true
      event.currentTarget.setPointerCapture(event.pointerId)
      if (isOn) return end()
      pressedAt.current = performance.now()
      setHeld(true)
      begin()
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onClick({ detail }) {
      const done = byPointer.current && detail > 0
      byPointer.current = false
      if (!done) (isOn ? end : begin)()
    },
    // A long press is how it is used here.
    onContextMenu: (event) => event.preventDefault(),
  }
  return { isHeld, handlers }
}
