import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Opens a socket, asks much of it, and reads no more: as a phone does whose line has died without a word. */
export async function openSlowSocket(
  address: string,
  cookie: string,
  queries: readonly string[],
): Promise<WebSocket> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie },
  })
  socket.on('error', () => undefined)
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  socket.pause()
  for (const [id, query] of queries.entries())
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }))
  return socket
}
