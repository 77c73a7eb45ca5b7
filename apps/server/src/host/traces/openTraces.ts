import type { Logger } from 'pino'
import type { HostConfig } from '../config.ts'
import type { Traces } from './traces.ts'

/** Null, and nothing of it loaded, where traces are not wanted. */
export async function openTraces(
  { tracesTo, trustedProxies }: Pick<HostConfig, 'tracesTo' | 'trustedProxies'>,
  log: Logger,
): Promise<Traces | null> {
  if (tracesTo === null) return null
  const { startTraces } = await import('./startTraces.ts')
  return startTraces({ tracesTo, trustedProxies, log })
}
