import type { Refusal } from '@kewo/domain'
import { showToast } from '@kewo/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Problem, problemsOf } from './problem.ts'
import { showFault } from './showFault.ts'

/** What stands in the way of an act, or of several of one form. */
export type ProblemsShown = {
  /** The first of what stands in the way. */
  problem: Problem | null
  /** All that stands in the way, the first first. */
  problems: readonly Problem[]
  /** For a field's line of error. Whichever fields have asked say it themselves; ActProblem says the rest. */
  errorOf: (field: string) => string | undefined
  /** Which thing has the value already that was typed into a field. */
  takenBy: (field: string) => string | null
  /** Whether a field on the screen says this. */
  isSaid: (problem: Problem) => boolean
}

/** The same, with what a form does about it. */
export type Problems = ProblemsShown & {
  /** What the rule says before anything is sent; true when it says no. */
  refuse: (refusal: Refusal | null) => boolean
  /** What the form itself finds wanting, at its field. */
  fault: (field: string, message: string) => void
  forget: () => void
}

/**
 * Where what stands in the way is told: beside the form (ActProblem), where there is none as a toast, or not at all where
 * nobody has pressed anything.
 */
export type Tell = 'beside' | 'toast' | 'quietly'

const none: readonly Problem[] = []

/** Keeps what stands in the way of an act and tells it: the first comes into view with the focus. */
export function useProblems(tell: Tell): Problems & { meet: (met: readonly Problem[]) => void } {
  const [problems, setProblems] = useState(none)
  const fields = useRef(new Set<string>())

  useEffect(() => {
    if (problems.length > 0) showFault()
  }, [problems])

  const meet = (met: readonly Problem[]) => {
    if (tell === 'beside') return setProblems(met)
    if (tell === 'quietly') return
    for (const { message } of met) showToast({ tone: 'red', words: message })
  }
  const of = (field: string) => {
    fields.current.add(field)
    return problems.find((problem) => problem.field === field)
  }
  return {
    meet,
    problem: problems[0] ?? null,
    problems,
    errorOf: (field) => of(field)?.message,
    takenBy: (field) => of(field)?.takenBy ?? null,
    isSaid: ({ field }) => field !== null && fields.current.has(field),
    refuse(refusal) {
      meet(refusal ? problemsOf(refusal) : none)
      return refusal !== null
    },
    fault: (field, message) => meet([{ field, code: 'InvalidInput', message, takenBy: null }]),
    forget: useCallback(() => setProblems(none), []),
  }
}
