/** What was told goes on in the name of what it was told by, in whatever process: for who traces. */
export type Causes = {
  /** What is being done now, in few characters; undefined where nobody traces it. */
  now(): string | undefined
  inNameOf(cause: string, work: () => void): void
}

export const noCauses: Causes = { now: () => undefined, inNameOf: (_cause, work) => work() }
