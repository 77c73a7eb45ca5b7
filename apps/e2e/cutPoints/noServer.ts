import { setTimeout } from 'node:timers/promises'

/** False for a server that is being started again; throws what is no matter of that. */
export function noServer(error: unknown): false {
  if (/ECONNREFUSED|ECONNRESET|EPIPE|socket hang up|ERR_CONNECTION|ERR_EMPTY_RESPONSE/.test(String(error)))
    return false
  throw error
}

/** Asks until there is a server that answers: another cut may have killed it at this moment. */
export async function untilAnswered<Answer>(asking: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await asking()
    } catch (error) {
      noServer(error)
      await setTimeout(100)
    }
  }
}
