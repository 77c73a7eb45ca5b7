import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createDb, type Db } from '@kewo/db'
import { createPictureStore } from '@kewo/db/picture'
import { compileCache, makeFile, makeHelpRequest, makeOrganisation, makeVisit } from '@kewo/testkit'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'

/** One grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** Shops, words with all that a text can hold, an append-only log, and a picture whose bytes are there. */
export async function fill(db: Db, home: string): Promise<{ storageKey: string }> {
  const { here } = await makeOrganisation(db)
  const words = 'Tab\there, line\nfeed, back\\slash, \\N, "quote", 客我 😀'
  await makeHelpRequest(db, { retailerId: here.retailer.id, words })
  const picture = await createPictureStore(join(home, 'pictures')).save(pixel)
  const { id } = await makeFile(db, { ...picture, uploadedById: here.manager.userId })
  const visit = await makeVisit(db, { retailerId: here.retailer.id, staffId: here.manager.id, reason: words })
  const memo = await createPictureStore(join(home, 'pictures')).voices.save(pixel)
  await db.voiceMemo.create({
    data: { storageKey: memo, mimeType: 'audio/webm', byteSize: pixel.length, milliseconds: 1000 },
  })
  await db.notification.create({
    data: { userId: here.retailer.userId, kind: 'HELP_REQUEST_REPLIED', params: { words, none: null } },
  })
  await db.visit.update({ where: { id: visit.id }, data: { draft: { trace: { photoIds: [id] } } } })
  return picture
}

/** Writes two rows in one step, again and again, until it is stopped: a backup holds both or neither. */
export function writeInPairs(db: Db): { stop: () => Promise<number> } {
  let [going, pairs] = [true, 0]
  const work = (async () => {
    while (going) {
      const name = `pair-${pairs}`
      await db.$transaction([
        db.brand.create({ data: { name, category: 'BEER' } }),
        db.region.create({ data: { name, kind: 'COMPANY', path: [] } }),
      ])
      pairs += 1
    }
  })()
  return {
    async stop() {
      going = false
      await work
      return pairs
    },
  }
}

/** A command in a process of its own, as a person runs it. */
export async function run(
  command: 'backup' | 'restore' | 'verifyChains',
  environment: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const program = join(import.meta.dirname, `../${command}.ts`)
  const child = spawn(process.execPath, [program, '--language', 'en', ...args], {
    env: { PATH: '', ...compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? -1, output }
}

/** Empty databases on the server of the tests, gone when the file is done. */
export function useEmptyDatabases(): () => Promise<string> {
  const made: string[] = []
  const onServer = async (sql: string) => {
    const client = new Client({ connectionString: inject('testDatabase').serverUrl })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  afterAll(async () => {
    for (const name of made) await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  })
  return async () => {
    const name = `kewo_restored_${randomBytes(6).toString('hex')}`
    made.push(name)
    await onServer(`CREATE DATABASE "${name}"`)
    const url = new URL(inject('testDatabase').serverUrl)
    url.pathname = `/${name}`
    return url.href
  }
}

export async function withDb<Result>(url: string, work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = createDb(url, 4)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}
