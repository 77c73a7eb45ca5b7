import { createServer } from 'node:http'
import { once } from 'node:events'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

/** PostGraphile 5 as it comes on the same database: no sign-in, no access rules, so it does less than Kewo does. */
export async function startPeer(url: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 10 } })],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('PostGraphile does not listen')
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await instance.release()
  }
  return { url: `http://127.0.0.1:${address.port}/graphql`, stop }
}
