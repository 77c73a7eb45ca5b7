import { serverKeeper } from '../support/env.ts'

const wait = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds))

/** Kills the server outright; done once it has been started again and is ready. Null where there is nobody to start it. */
export function serverKiller(url: string): (() => Promise<void>) | null {
  const keeper = serverKeeper()
  if (!keeper) return null
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  return async () => {
    process.kill(keeper, 'SIGUSR2')
    while (await isReady()) await wait(20)
    while (!(await isReady())) await wait(100)
  }
}
