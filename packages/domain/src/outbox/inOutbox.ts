const prefix = 'kewo-picture:'

/** Stands in the variables of an act that waits for the id that the server will give a picture. */
export const pictureRef = (id: string): string => prefix + id

/** The variables with the server's ids in place of the pictures'. */
export function filled(value: unknown, fileIds: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith(prefix)) return fileIds.get(value.slice(prefix.length))
  // A picture that was taken away since, or refused, is left out.
  if (Array.isArray(value))
    return value.map((item: unknown) => filled(item, fileIds)).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, fileIds)]))
}

/** Of an act that makes what it is about: the server's id of that, where the device called it otherwise. */
export function becameOf({
  makes,
  about,
  answer,
}: {
  makes?: boolean
  about: string
  answer?: unknown
}): string | null {
  const id = makes && typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null
  return typeof id === 'string' && id !== about ? id : null
}

/** Refusals that end once an act which still waits has gone: no visit begins for the server before the last one has ended. */
const liftedBy: Readonly<Record<string, readonly string[]>> = {
  AnotherVisitInProgress: ['CompleteVisit', 'CancelVisit'],
}

/** Whether what is refused now will be possible once another that has not gone yet, named as its document, has gone. */
export const isLiftedBy = (code: string, waiting: readonly string[]): boolean =>
  waiting.some((operation) => liftedBy[code]?.includes(operation))
