type Stop = { retailerId: string; day: { day: Date } }
type Visit = {
  retailerId: string
  plannedOn: Date | null
  fromPlan: boolean
  agreedAt: Date | null
  /** Another time that the shop has asked for and nobody has answered yet. */
  wishes: readonly unknown[]
}

type Match<S, V> = {
  /** Visits that are planned already, with the stop that each now stands for. */
  moved: { stop: S; visit: V }[]
  /** Stops for which there is no visit yet. */
  added: S[]
  /** Visits that only an earlier plan has made, and that this one does not want. */
  dropped: V[]
}

/**
 * Which planned visit each stop of a new plan is: first the one to that shop on that day, then, of those that only an earlier
 * plan has made, any to that shop. A visit planned by hand, agreed with
 * the shop or about which it has asked stays on its day.
 */
export function matchStops<S extends Stop, V extends Visit>(
  stops: readonly S[],
  visits: readonly V[],
): Match<S, V> {
  const left = new Set(visits)
  const match: Match<S, V> = { moved: [], added: [], dropped: [] }
  const take = (stop: S, isIt: (visit: V) => boolean): boolean => {
    const visit = [...left].find((one) => one.retailerId === stop.retailerId && isIt(one))
    if (!visit) return false
    left.delete(visit)
    match.moved.push({ stop, visit })
    return true
  }
  const others = stops.filter(
    (stop) => !take(stop, ({ plannedOn }) => plannedOn?.getTime() === stop.day.day.getTime()),
  )
  for (const stop of others) if (!take(stop, mayMove)) match.added.push(stop)
  match.dropped = [...left].filter(mayMove)
  return match
}

const mayMove = ({ fromPlan, agreedAt, wishes }: Visit) =>
  fromPlan && agreedAt === null && wishes.length === 0
