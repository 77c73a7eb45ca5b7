import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { pictureSizes } from '../picture/encodePicture.ts'
import { voiceFile } from '../picture/pictureStore.ts'
import { fileFolders, isFileName } from './manifest.ts'

/** The files of these folders, by their names in a backup. */
export async function* walkFiles(home: string): AsyncGenerator<{ name: string; path: string }> {
  for (const folder of fileFolders) yield* walk(home, folder)
}

async function* walk(home: string, below: string): AsyncGenerator<{ name: string; path: string }> {
  const entries = await opendir(join(home, below)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  for await (const entry of entries) {
    const name = `${below}/${entry.name}`
    if (entry.isDirectory()) yield* walk(home, name)
    else if (entry.isFile() && isFileName(name)) yield { name, path: join(home, name) }
  }
}

/** What rows of the database lead to and the folders do not hold. */
export async function missingFiles(client: Client, there: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(`SELECT "storageKey" AS key FROM "File" ORDER BY 1`)
  const wanted = rows.flatMap(({ key }) =>
    Object.keys(pictureSizes).map((size) => `pictures/${key}/${size}.webp`),
  )
  const voices = await client.query<{ key: string }>(`SELECT "storageKey" AS key FROM "VoiceMemo" ORDER BY 1`)
  wanted.push(...voices.rows.map(({ key }) => `pictures/${voiceFile(key)}`))
  const registers = await client.query<{ id: string }>(`SELECT id::text FROM "RegisterUpload" ORDER BY 1`)
  return [...wanted, ...registers.rows.map(({ id }) => `registers/${id}.csv`)].filter(
    (name) => !there.has(name),
  )
}
