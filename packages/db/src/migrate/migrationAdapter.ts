import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { QueryArrayConfig, QueryArrayResult } from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

const charType = 18
const textType = 25

/**
 * Prisma's adapter for node-postgres, mended where it cannot yet serve the schema engine (7.10):
 * it splits scripts at every semicolon, also inside a function's body; it has no name for the type "char", which the
 * engine's own query for constraints returns; and its shadow database is the main one when given a connection string.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #url: string
  readonly #opened: Adapter[] = []

  /** One connection only: the engine's advisory lock belongs to the connection that it was taken on. */
  constructor(url: string) {
    super({ connectionString: url, max: 1, application_name: 'kewo migrations' })
    this.#url = url
  }

  override async connect(): Promise<Adapter> {
    const adapter = mend(await super.connect())
    this.#opened.push(adapter)
    return adapter
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `kewo_shadow_${randomUUID()}`
    const main = await this.connect()
    await main.executeScript(`CREATE DATABASE "${name}"`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const shadow = mend(await new PrismaPg({ connectionString: url.href, max: 1 }).connect())
    const end = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await end()
      await main.executeScript(`DROP DATABASE "${name}"`)
    }
    return shadow
  }

  /** Ends the connections that the engine forgets. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()))
  }
}

function mend(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] })
  }
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  // Of the latest answer: the engine asks one thing at a time.
  let charColumns: number[] = []
  Object.assign(pool, {
    query: async (config: QueryArrayConfig) => {
      const result: QueryArrayResult = await query(config)
      const fields = [result].flat().flatMap((one) => one.fields)
      charColumns = fields.flatMap((field, index) => (field.dataTypeID === charType ? [index] : []))
      for (const index of charColumns) Object.assign(fields[index] ?? {}, { dataTypeID: textType })
      return result
    },
  })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (asked) => {
    const result = await queryRaw(asked)
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}
