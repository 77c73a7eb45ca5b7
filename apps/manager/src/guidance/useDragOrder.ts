import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'

/** Marks what is dragged as a block of this page: nothing else may be dropped among them. */
const block = 'guidanceBlock'

/** A block that can be dragged by its handle to the place of another. By keyboard and by buttons it moves as well. */
export function useDragOrder(index: number, onMove: (to: number, from: number) => void) {
  const item = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [isOver, setOver] = useState(false)
  const move = useRef(onMove)
  useEffect(() => void (move.current = onMove))
  useEffect(() => {
    const element = item.current
    const dragHandle = handle.current
    if (!element || !dragHandle) return undefined
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ [block]: index }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data[block] === 'number' && source.data[block] !== index,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false)
          move.current(index, source.data[block] as number)
        },
      }),
    )
  }, [index])
  return { item, handle, isOver }
}
