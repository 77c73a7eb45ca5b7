import { createDb } from '@kewo/db'
import { startEmbeddedPostgres } from '@kewo/db/embedded'
import { migrate } from '@kewo/db/migrate'
import { writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { loadDatabase } from './loadDatabase.ts'
const postgres = await startEmbeddedPostgres({ folder: '/tmp/prof/pg2' })
await migrate(postgres.url)
const db = createDb(postgres.url)
const sample = await loadDatabase(db, 200000)
const mk = async (userId: string) => { const token = randomUUID(); await db.session.create({ data: { userId, token, expiresAt: new Date(Date.now() + 86_400_000) } }); return token }
writeFileSync('/tmp/prof/o2.json', JSON.stringify({ databaseUrl: postgres.url, sample, tokens: { shop: await mk(sample.retailerUserId), manager: await mk(sample.managerUserId) } }))
console.log('ready'); setInterval(() => {}, 1e6)
