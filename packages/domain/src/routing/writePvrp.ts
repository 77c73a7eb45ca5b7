import type { PeriodicProblem, PeriodicSolution } from './periodicProblem.ts'

/**
 * A solution as text: the total cost, then a line for each tour that visits anybody, `day vehicle 0 … 0`, with days,
 * vehicles and customers counted from 1 and the depot as 0.
 */
export function writePvrp({ tours }: PeriodicProblem, { stops, cost }: PeriodicSolution): string {
  const vehicles = new Map<number, number>()
  const lines = tours.flatMap(({ day }, index) => {
    if (stops[index]!.length === 0) return []
    const vehicle = (vehicles.get(day) ?? 0) + 1
    vehicles.set(day, vehicle)
    return [[day + 1, vehicle, 0, ...stops[index]!.map((customer) => customer + 1), 0].join(' ')]
  })
  return [String(cost), ...lines, ''].join('\n')
}
