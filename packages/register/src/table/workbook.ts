import { posix } from 'node:path'
import { RegisterFileUnreadable, RegisterWorkbookTooLarge } from '@kewo/domain'
import { readWholeXml } from './readXml.ts'
import type { RegisterSource } from './registerSource.ts'
import { openParts, type WorkbookParts } from './workbookParts.ts'

const smallPart = 16 * 1024 * 1024
const mostSheets = 100

export type Workbook = {
  readonly parts: WorkbookParts
  /** The sheets that are not hidden, in their order. */
  readonly sheets: readonly { name: string; path: string }[]
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
  readonly stringsPath: string | null
  readonly stylesPath: string | null
}

/** What a workbook says of itself. */
export async function openWorkbook(source: RegisterSource): Promise<Workbook> {
  const parts = await openParts(source)
  const [main] = await relations(parts, '_rels/.rels', '', 'officeDocument')
  if (!main) throw new RegisterFileUnreadable()
  const folder = posix.dirname(main.path)
  const relationsPath = posix.join(folder, '_rels', `${posix.basename(main.path)}.rels`)
  const kin = (kind: string) => relations(parts, relationsPath, folder, kind)
  const paths = new Map((await kin('worksheet')).map(({ id, path }) => [id, path]))
  const sheets: { name: string; path: string }[] = []
  let from1904 = false
  await readWholeXml(await parts.open(main.path, smallPart), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      const path = paths.get(attributes['r:id'] ?? idOf(attributes))
      if (path !== undefined) sheets.push({ name: attributes.name ?? '', path })
    },
  })
  if (sheets.length === 0) throw new RegisterFileUnreadable()
  if (sheets.length > mostSheets) throw new RegisterWorkbookTooLarge()
  const [strings] = await kin('sharedStrings')
  const [styles] = await kin('styles')
  return { parts, sheets, from1904, stringsPath: strings?.path ?? null, stylesPath: styles?.path ?? null }
}

const idOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

/** What a part is bound to by one kind of relation, within the workbook. */
async function relations(parts: WorkbookParts, path: string, folder: string, kind: string) {
  const found: { id: string; path: string }[] = []
  if (!parts.has(path)) return found
  await readWholeXml(await parts.open(path, smallPart), {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      // What lies outside the workbook is never fetched.
      if (name !== 'Relationship' || TargetMode === 'External' || !Type.endsWith(`/${kind}`)) return
      found.push({ id: Id, path: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target) })
    },
  })
  return found
}
