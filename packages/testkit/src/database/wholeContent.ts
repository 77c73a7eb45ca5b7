import type { Db } from '@kewo/db'

/**
 * The content of the whole database, table by table, to compare before and after what must change nothing; without the
 * sessions, which live by being used, and the count of writes, where what is refused counts too.
 */
export async function wholeContent(db: Db): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' 
      AND table_name NOT IN ('Session', 'RecentWrite')`
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.$queryRawUnsafe<{ content: string | null }[]>(
        `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS content FROM "${name}" t`,
      )
      return [name, row?.content ?? ''] as const
    }),
  )
  return Object.fromEntries(contents)
}
