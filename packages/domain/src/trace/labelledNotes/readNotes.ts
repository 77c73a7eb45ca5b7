import type { TraceContent } from '../trace.ts'

export type LabelledNote = { label: 'good' | 'hollow'; line: string; trace: TraceContent }

const byWhen = new Date('2026-12-04')

/**
 * Notes, one a line: label | commentary | suggestion | summary | what the shop said. A suggestion is what~for whom~gain;
 * one that names somebody has its day too, as the form asks for it.
 */
export function readNotes(lines: string): LabelledNote[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [label, commentary = '', advice = '', summary = '', heard = ''] = line
        .split('|')
        .map((part) => part.trim())
      if (label !== 'good' && label !== 'hollow') throw new Error(`No label: ${line}`)
      const [what = '', forWhom = null, gain = null] = advice.split('~')
      const suggestions =
        advice === '' ? [] : [{ what, forWhom, gain, byWhen: forWhom === null ? null : byWhen }]
      return { label, line, trace: { commentary, suggestions, summary, heard, findings: [] } }
    })
}

/** The chance that a good note scores above a hollow one; level counts half. */
export function areaUnderCurve(good: readonly number[], hollow: readonly number[]): number {
  const wins = good.flatMap((one) => hollow.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}
