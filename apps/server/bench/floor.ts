// A bare HTTP server with one prepared statement a case: nothing on Node can answer the same from the same database faster.
import { createServer } from 'node:http'
import { Pool } from 'pg'
import { cases } from './cases.ts'
import { listen, order } from './contestant.ts'

const { databaseUrl, sample } = order()
const pool = new Pool({ connectionString: databaseUrl, max: 10 })

await listen(
  createServer((request, response) => {
    const one = cases.find(({ short }) => request.url === `/${short}`)
    if (!one) return void response.writeHead(404).end()
    request.resume()
    pool.query({ name: one.name, text: one.sql, values: one.parameters(sample) }).then(
      ({ rows }) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows[0])),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }),
)
