import type { ActShown } from './useAct.ts'

/** Several acts of one form as one: save, then publish. */
export function joinActs(...acts: readonly ActShown[]): ActShown {
  const problems = acts.flatMap((act) => act.problems)
  return {
    busy: acts.some(({ busy }) => busy),
    problem: problems[0] ?? null,
    problems,
    // Each hears of every field that says its faults itself.
    errorOf: (field) => acts.map((act) => act.errorOf(field)).find((words) => words !== undefined),
    takenBy: (field) => acts.map((act) => act.takenBy(field)).find((id) => id !== null) ?? null,
    isSaid: (problem) => acts.some((act) => act.isSaid(problem)),
  }
}
