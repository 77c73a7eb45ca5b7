// PostGraphile 5 that knows who asks, as anyone must who lets strangers in: the session is looked up, and row security holds what
// `access.ts` holds for these cases (fairPeer.sql).
import { createServer, type IncomingMessage } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { listen, order } from './contestant.ts'
import { tokenOf } from './sessionCookie.ts'

const { databaseUrl: connectionString, secret } = order()

const owner = new Client({ connectionString })
await owner.connect()
await owner.query(readFileSync(join(import.meta.dirname, 'fairPeer.sql'), 'utf8'))
await owner.end()

const sessions = new Pool({ connectionString, max: 10 })

/** Less than Kewo looks up: nothing of licences, complaints and who stands in for whom. */
const whoAsks = {
  name: 'who asks',
  text: `SELECT json_build_object(
      'kewo.retailer', COALESCE(r.id::text, ''), 'kewo.staff', COALESCE(s.id::text, ''),
      'kewo.all', COALESCE('ADMIN' = ANY (s.roles), false)::text, 'kewo.inspector', COALESCE('INSPECTOR' = ANY (s.roles), false)::text,
      'kewo.territories', ARRAY(SELECT m."territoryId" FROM "TerritoryMember" m WHERE m."staffId" = s.id)::text,
      'kewo.regions', ARRAY(SELECT g.id FROM "Region" g WHERE s."regionId" = ANY (g.path) AND 'SUPERVISOR' = ANY (s.roles))::text) AS settings
    FROM "Session" e LEFT JOIN "Staff" s ON s."userId" = e."userId" AND s."leftAt" IS NULL
      LEFT JOIN "Retailer" r ON r."userId" = e."userId" AND r."closedAt" IS NULL
    WHERE e.token = $1 AND e."expiresAt" > now()`,
}

async function settingsOf(request: IncomingMessage): Promise<Record<string, string>> {
  const token = tokenOf(request.headers.cookie ?? '', secret)
  const { rows } = await sessions.query<{ settings: Record<string, string> }>({ ...whoAsks, values: [token] })
  return { role: 'kewo_reader', ...rows[0]?.settings }
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ pgSettings: node ? await settingsOf(node.req) : {} }),
  },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
await listen(server, '/graphql')
