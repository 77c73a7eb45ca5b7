import process from 'node:process'

const patience = 45_000

/**
 * What has to be closed, last opened first closed. A signal closes it and ends the process; so does the end of the
 * command that started us, which we would otherwise outlive with the port in our hands.
 */
export class Closing {
  /** What a signal ends the process with. */
  exitCode = 0
  readonly #closers: (() => Promise<unknown>)[] = []
  #closed: Promise<void> | undefined

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
      // Ctrl-C arrives twice: from the terminal, and passed on by the command that started us.
      process.on(signal, () => void this.#end())
    }
    process.on('uncaughtException', (error) => {
      // Work that was going on loses its database while all is closed: that is meant, and must not keep the rest open.
      if (this.begun) return
      console.error('An error that nobody caught ends the process:', error)
      this.exitCode = 1
      void this.#end()
    })
  }

  get begun(): boolean {
    return this.#closed !== undefined
  }

  add(close: () => Promise<unknown>): void {
    this.#closers.push(close)
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#closeAll())
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.splice(0).toReversed()) {
      try {
        await close()
      } catch (error) {
        // One that does not close must not keep the others open.
        console.error(error)
      }
    }
  }

  async #end(): Promise<void> {
    if (this.begun) return
    setTimeout(() => process.exit(1), patience).unref()
    await this.close()
    process.exit(this.exitCode)
  }
}
