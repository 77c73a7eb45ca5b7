/** The planner was stopped before it was done: somebody no longer wants the plan, or the process ends. */
export class VisitPlanDropped extends Error {
  override readonly name = 'VisitPlanDropped'
}
