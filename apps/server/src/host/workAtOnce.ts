import { tooMany } from '@kewo/schema'

/** At a time, and behind them in line. */
type Most = { running: number; waiting: number }

type Line = { running: number; waiting: (() => void)[] }

/**
 * How much one person, or one address of strangers, may have this process do at once. The rest waits in line, so that
 * others come in between; who asks for more than fits into the line is refused.
 */
export class WorkAtOnce {
  readonly #lines = new Map<string, Line>()
  readonly #most: Most

  constructor(most: Most = { running: 4, waiting: 40 }) {
    this.#most = most
  }

  /** Waits for its turn. What it answers ends the work, once however often it is called. */
  async begin(who: string): Promise<() => void> {
    const line = this.#lines.get(who) ?? { running: 0, waiting: [] }
    this.#lines.set(who, line)
    if (line.running < this.#most.running) line.running += 1
    else if (line.waiting.length < this.#most.waiting)
      await new Promise<void>((turn) => line.waiting.push(turn))
    else throw tooMany(1)
    let over = false
    return () => {
      if (over) return
      over = true
      this.#end(who, line)
    }
  }

  #end(who: string, line: Line): void {
    const next = line.waiting.shift()
    // Whose turn it is now takes the place that has become free.
    if (next) return next()
    line.running -= 1
    if (line.running === 0) this.#lines.delete(who)
  }
}
