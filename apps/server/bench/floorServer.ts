import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { Pool } from 'pg'
import type { Case } from './cases.ts'
import type { Sample } from './loadDatabase.ts'

/** A bare HTTP server with one prepared statement a case: nothing on Node can answer the same from the same database faster. */
export async function startFloor(
  url: string,
  cases: readonly Case[],
  sample: Sample,
): Promise<{ url: string; server: Server; stop: () => Promise<void> }> {
  const pool = new Pool({ connectionString: url, max: 10 })
  const server = createServer((request, response) => {
    const one = cases[Number(request.url?.slice(1))]
    if (!one) return void response.writeHead(404).end()
    request.resume()
    pool.query({ name: one.name, text: one.sql, values: one.parameters(sample) }).then(
      ({ rows }) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows[0])),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The floor does not listen')
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await pool.end()
  }
  return { url: `http://127.0.0.1:${address.port}`, server, stop }
}
