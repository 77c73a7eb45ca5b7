import { type PointerEvent, useState } from 'react'
import { type Point, pointOnSheet, strokePath, withPoint } from './stroke.ts'

/** Follows a pointer over the sheet; each finished stroke joins the path. */
export function useStrokes(finished: string, onFinish: (path: string) => void) {
  const [points, setPoints] = useState<readonly Point[]>([])
  const path = finished + strokePath(points)

  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    // A fast hand moves further between two frames than one point tells.
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? []
    const through = passed.length > 0 ? passed : [event.nativeEvent]
    setPoints((before) => through.reduce((line, at) => withPoint(line, pointOnSheet(at, box)), before))
  }
  const finish = () => {
    if (points.length === 0) return
    onFinish(path)
    setPoints([])
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (points.length > 0) follow(event)
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  }
  return { path, handlers }
}
