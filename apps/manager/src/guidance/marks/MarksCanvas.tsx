import { areaOf, type Mark, markEdge, type MarkKind, numbered } from '@kewo/domain'
import { markContent, markWords } from '@kewo/ui/guidance'
import { classes } from '@kewo/ui'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { m } from '../../paraglide/messages.js'
import styles from './Marks.module.css'
import { drawnMark, fineStep, keyStep, moved, type Place, placeIn, resized } from './markGeometry.ts'
import type { Marks } from './useMarks.ts'

type Props = {
  marks: Marks
  /** What a drag over the bare picture draws. */
  tool: MarkKind
  /** How the marks look while one of them is being drawn or dragged; null when none is. */
  onDraft: (marks: readonly Mark[] | null) => void
}

type Drag = { from: Place; index: number | null; part: 'whole' | 'end' }

const steps: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const share = (place: number) => `${place / (markEdge / 100)}%`

/** Over the picture: each mark can be taken hold of by a pointer, or reached by Tab and moved by the arrow keys. */
export function MarksCanvas({ marks, tool, onDraft }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const [draft, setDraft] = useState<Mark | null>(null)
  const { chosen } = marks
  useEffect(() => {
    if (chosen !== null) sheet.current?.querySelector<HTMLElement>(`[data-mark="${chosen}"]`)?.focus()
  }, [chosen, marks.marks.length])

  const placeOf = (event: PointerEvent) => placeIn(sheet.current!.getBoundingClientRect(), event)
  function begin(event: PointerEvent, index: number | null, part: Drag['part']) {
    if (event.button !== 0 || (index === null && marks.isFull)) return
    event.preventDefault()
    event.stopPropagation()
    sheet.current!.setPointerCapture(event.pointerId)
    setDrag({ from: placeOf(event), index, part })
    if (index !== null) marks.choose(index)
  }
  function become({ from, index, part }: Drag, to: Place): Mark {
    const mark = index === null ? undefined : marks.marks[index]
    if (!mark) return drawnMark(tool, from, to)
    const [across, down] = [to.x - from.x, to.y - from.y]
    return part === 'end' ? resized(mark, across, down) : moved(mark, across, down)
  }
  function follow(event: PointerEvent) {
    if (!drag) return
    const mark = become(drag, placeOf(event))
    setDraft(mark)
    const { index } = drag
    onDraft(index === null ? [...marks.marks, mark] : marks.marks.toSpliced(index, 1, mark))
  }
  function finish(event: PointerEvent) {
    if (!drag) return
    const mark = become(drag, placeOf(event))
    if (drag.index === null) marks.add(mark)
    else if (draft) marks.change(drag.index, mark)
    leave()
  }
  function leave() {
    setDrag(null)
    setDraft(null)
    onDraft(null)
  }
  function press(event: KeyboardEvent, index: number) {
    const mark = marks.marks[index]
    if (!mark) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return marks.remove(index)
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const length = event.altKey ? fineStep : keyStep
    const [across, down] = [step[0] * length, step[1] * length]
    if (event.shiftKey) marks.change(index, resized(mark, across, down), 'resize')
    else marks.change(index, moved(mark, across, down), 'move')
  }
  return (
    <div
      ref={sheet}
      className={styles.canvas}
      onPointerDown={(event) => begin(event, null, 'end')}
      onPointerMove={follow}
      onPointerUp={finish}
      onPointerCancel={leave}
    >
      {numbered(marks.marks).map((mark, index) => {
        const shown = drag?.index === index && draft ? draft : mark
        const { left, top, width, height } = areaOf(shown)
        return (
          <span key={index}>
            <button
              type="button"
              data-mark={index}
              className={classes(styles.handle, chosen === index && styles.chosen)}
              style={{
                left: share(left + width / 2),
                top: share(top + height / 2),
                '--width': share(width),
                '--height': share(height),
              }}
              aria-label={m.guidance_markAt({
                mark: markWords(markContent(mark)),
                x: Math.round(left / 10),
                y: Math.round(top / 10),
              })}
              aria-pressed={chosen === index}
              onFocus={() => marks.choose(index)}
              onKeyDown={(event) => press(event, index)}
              onPointerDown={(event) => begin(event, index, 'whole')}
            />
            {chosen === index && mark.kind !== 'NUMBER' && (
              <span
                className={styles.end}
                style={{ left: share(shown.toX), top: share(shown.toY) }}
                onPointerDown={(event) => begin(event, index, 'end')}
              />
            )}
          </span>
        )
      })}
    </div>
  )
}
