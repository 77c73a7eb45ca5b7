import { areaOf, leastMark, type Mark, markEdge, type MarkKind } from '@kewo/domain'

/** How far one press of an arrow key moves a mark or its end; with Alt a tenth of that. */
export const [keyStep, fineStep] = [20, 2]

const within = (place: number) => Math.min(markEdge, Math.max(0, Math.round(place)))

/** A new mark in the middle of the picture, of a size that can be taken hold of. */
export function newMark(kind: MarkKind): Mark {
  const half = kind === 'NUMBER' ? 0 : 120
  const middle = markEdge / 2
  const ends = { x: middle - half, y: middle - half, toX: middle + half, toY: middle + half }
  return { kind, tone: 'DO', ...ends, words: '', wordsEn: null }
}

/** Drawn from one place to another; a press without a way between is a mark of the usual size, there. */
export function drawnMark(kind: MarkKind, from: Place, to: Place): Mark {
  const mark = { ...newMark(kind), ...ends(from, kind === 'NUMBER' ? from : to) }
  const { width, height } = areaOf(mark)
  const isDrawn =
    kind === 'ARROW' ? Math.hypot(width, height) >= leastMark : Math.min(width, height) >= leastMark
  if (kind === 'NUMBER' || isDrawn) return mark
  return moved(newMark(kind), from.x - markEdge / 2, from.y - markEdge / 2)
}

export type Place = { x: number; y: number }

const ends = (from: Place, to: Place) => ({
  ...{ x: within(from.x), y: within(from.y) },
  ...{ toX: within(to.x), toY: within(to.y) },
})

/** The whole mark moved, as far as the picture goes: at its edge it keeps its size. */
export function moved(mark: Mark, across: number, down: number): Mark {
  const { left, top, width, height } = areaOf(mark)
  const dx = within(Math.min(markEdge - width, left + across)) - left
  const dy = within(Math.min(markEdge - height, top + down)) - top
  return { ...mark, x: mark.x + dx, y: mark.y + dy, toX: mark.toX + dx, toY: mark.toY + dy }
}

/** Its end moved: an arrow points elsewhere, a box or blur grows or shrinks, never to nothing. A number has no size. */
export function resized(mark: Mark, across: number, down: number): Mark {
  if (mark.kind === 'NUMBER') return moved(mark, across, down)
  const next = { ...mark, toX: within(mark.toX + across), toY: within(mark.toY + down) }
  const { width, height } = areaOf(next)
  const isSeen =
    mark.kind === 'ARROW' ? Math.hypot(width, height) >= leastMark : Math.min(width, height) >= leastMark
  return isSeen ? next : mark
}

/** Where in the picture a pointer is; `box` is the picture's on the screen. */
export function placeIn(box: DOMRect, at: { clientX: number; clientY: number }): Place {
  return {
    x: within(((at.clientX - box.left) / box.width) * markEdge),
    y: within(((at.clientY - box.top) / box.height) * markEdge),
  }
}
