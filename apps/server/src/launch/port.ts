import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Settings } from '../env.ts'

/** Before anything long begins: rejects as listening itself would. */
export async function refuseTakenPort({ port, host }: Pick<Settings, 'port' | 'host'>): Promise<void> {
  const probe = createServer()
  probe.listen(port, host)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}
