/** What one person may hold open in one process: more tabs and windows than anybody looks at. */
export const mostSocketsOfPerson = 20
export const mostOperationsOfPerson = 300
/** Of one socket: a page of ours follows three or four things at once. */
export const mostOperationsOfSocket = 50
/** Bytes that wait for somebody who does not read them; nothing more is computed for that socket meanwhile. */
export const mostUnreadBytes = 1024 * 1024
/** With more than this waiting, whoever still asks is cut at once. */
export const mostHeldBytes = 16 * mostUnreadBytes
/** After so long without reading the socket is cut. */
export const unreadPatienceMs = 30_000

/** Codes with which we close a socket; the apps know them by heart (packages/web, connection). */
export const closeCodes = {
  /** Nobody is signed in any more. */
  sessionEnded: 4403,
  /** The page of one person came with the session of another. */
  anotherPerson: 4410,
  /** Come back in a minute, when other tabs are closed. */
  tooManySockets: 4430,
  /** Something was missed: come back at once and load anew. */
  loadAnew: 4431,
}

/** So much of something for each, and no more. */
export class Shares {
  readonly #most: number
  readonly #taken = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** How to give it back, once or more often; null when there is none left. */
  take(whose: string): (() => void) | null {
    const taken = this.#taken.get(whose) ?? 0
    if (taken >= this.#most) return null
    this.#taken.set(whose, taken + 1)
    let held = true
    return () => {
      if (!held) return
      held = false
      const left = (this.#taken.get(whose) ?? 1) - 1
      if (left > 0) this.#taken.set(whose, left)
      else this.#taken.delete(whose)
    }
  }

  total(): number {
    return [...this.#taken.values()].reduce((sum, taken) => sum + taken, 0)
  }
}
