import { type Mark, mostMarks } from '@kewo/domain'
import { useState } from 'react'

/** A mark at its place in the list while it is moved by keys: its presses are one step back, not fifty. */
type Change = { before: readonly Mark[]; run: string | null }

/** The marks of one picture while they are drawn, with the way back. What is chosen is a place in the list. */
export function useMarks(marks: readonly Mark[], onChange: (marks: Mark[]) => void) {
  const [past, setPast] = useState<readonly Change[]>([])
  const [chosen, choose] = useState<number | null>(null)

  function become(next: Mark[], run: string | null = null) {
    const goesOn = run !== null && past.at(-1)?.run === run
    if (!goesOn) setPast([...past, { before: marks, run }])
    onChange(next)
  }
  return {
    marks,
    chosen: chosen !== null && chosen < marks.length ? chosen : null,
    choose,
    isFull: marks.length >= mostMarks,
    add(mark: Mark) {
      if (marks.length >= mostMarks) return
      become([...marks, mark])
      choose(marks.length)
    },
    change: (index: number, over: Partial<Mark>, run: string | null = null) =>
      become(
        marks.map((mark, place) => (place === index ? { ...mark, ...over } : mark)),
        run && `${run} ${index}`,
      ),
    remove(index: number) {
      become(marks.filter((_mark, place) => place !== index))
      choose(null)
    },
    reorder(from: number, to: number) {
      const mark = marks[from]
      if (!mark || to < 0 || to >= marks.length) return
      become(marks.toSpliced(from, 1).toSpliced(to, 0, mark))
      choose(to)
    },
    canUndo: past.length > 0,
    undo() {
      const last = past.at(-1)
      if (!last) return
      setPast(past.slice(0, -1))
      onChange([...last.before])
    },
  }
}

export type Marks = ReturnType<typeof useMarks>
