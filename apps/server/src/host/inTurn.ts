import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { mostUnreadBytes, unreadPatienceMs } from './socketLimits.ts'

/** The other side has gone: nobody is left to answer. */
export class SocketGone extends Error {
  override name = 'SocketGone'
}

export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

const lookAgainMs = 50

/**
 * The answers of one socket are computed one after the other, and only while the ones before are being read: so one
 * person's unread answers take no more memory than a bound and one answer.
 */
export function inTurnOf(socket: WebSocket): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(() => room(socket)).then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

async function room(socket: WebSocket): Promise<void> {
  const since = performance.now()
  while (socket.readyState === socket.OPEN && socket.bufferedAmount > mostUnreadBytes) {
    // A word of farewell would wait behind all that is not read.
    if (performance.now() - since > unreadPatienceMs) socket.terminate()
    else await pause(lookAgainMs)
  }
  if (socket.readyState !== socket.OPEN) throw new SocketGone()
}
