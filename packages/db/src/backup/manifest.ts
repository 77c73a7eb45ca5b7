import type { Column } from './tables.ts'

/** What a backup holds, written last: a file that was cut off has none. */
export type Manifest = {
  kewoBackup: number
  takenAt: string
  migrations: string[]
  tables: TablePart[]
  sequences: { name: string; value: string; used: boolean }[]
  files: FilePart[]
}

export type TablePart = { name: string; columns: Column['name'][]; rows: number; sha256: string }
export type FilePart = { name: string; size: number; sha256: string }

/** Grows when an older Kewo could not read it. */
export const backupVersion = 1
export const manifestName = 'manifest.json'

/** The folders of KEWO_HOME that rows of the database lead to. */
export const fileFolders = ['pictures', 'registers'] as const

/** A table lies in pieces, so that neither side has to hold more than one of them. */
export const pieceName = (table: string, index: number) => `tables/${table}/${String(index).padStart(8, '0')}`
export const tableOf = (entry: string) => /^tables\/([^/]+)\/\d{8}$/.exec(entry)?.[1] ?? null

/** A path below one of the folders and nowhere else, whatever the file says. */
export const isFileName = (entry: string) =>
  /^(pictures|registers)(\/[\w-][\w.-]*)+$/.test(entry) && !entry.split('/').includes('..')

export function parseManifest(text: string): Manifest | null {
  try {
    const manifest = JSON.parse(text) as Manifest
    return typeof manifest.kewoBackup === 'number' ? manifest : null
  } catch {
    return null
  }
}
