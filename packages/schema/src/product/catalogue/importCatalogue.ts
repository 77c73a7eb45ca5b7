import { ChangedMeanwhile, catalogueColumnOf, Refusal } from '@kewo/domain'
import { asRefusal, openParts, readTable, type Table } from '@kewo/register/table'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Context, SignedIn } from '../../builder/context.ts'
import { savePicture } from '../../file/savePicture.ts'
import { viewerMay } from '../../viewer/viewer.ts'
import { todayOf } from '../price.ts'
import { type CataloguePlan, planCatalogue } from './planCatalogue.ts'
import { writeCatalogue } from './writeCatalogue.ts'

/** Rows of one file: a company has some hundreds of products. */
const mostRows = 3_000
/** Bytes of one picture within an archive. */
const largestPicture = 12 * 1024 * 1024
/** A transaction writes some thousand products, each with its line in the audit log. */
const timeout = 180_000

export type CatalogueFile = {
  fileName: string
  table: Buffer
  /** An archive of pictures, each named by the code of its product. */
  pictures: Buffer | null
  /** The edition of the plan that was looked at; null for a look alone. */
  expected: string | null
}

/** Rows are at fault: nothing is written until all are mended. */
export class CatalogueHasFaults extends Refusal {
  constructor(count: number) {
    super({
      'zh-CN': `还有 ${count} 行要改，改好之前一行也不会导入。`,
      en: `${count} rows still need mending. Nothing is imported until they are.`,
    })
  }
}

/**
 * Looks at a catalogue, and writes it where `expected` says that this very plan was looked at: all of it or nothing. Null for
 * whoever may not keep products.
 */
export async function importCatalogue(context: Context, file: CatalogueFile): Promise<CataloguePlan | null> {
  const { viewer, db, now } = context
  if (!viewerMay(viewer, 'keepBrands')) return null
  const table = await tableOf(file)
  const pictures = file.pictures ? await picturesOf(file.pictures) : new Map<string, Buffer>()
  const around = { today: todayOf(context), now, pictures: [...pictures.keys()] }
  const plan = await planCatalogue(db, table, around)
  if (file.expected === null) return plan
  refuse(plan, file.expected)
  // Kept before the rest, as it takes longest; what hangs nowhere in the end is swept.
  const imageIds = new Map<string, string>()
  for (const { code } of plan.rows) {
    const picture = pictures.get(code)
    if (picture) imageIds.set(code, (await savePicture({ ...context, viewer }, picture)).id)
  }
  const acting: SignedIn = { ...context, viewer }
  await db.$transaction(
    async (transaction) => {
      // Nobody changes a product between the look and the write.
      await transaction.$executeRaw`LOCK TABLE "Product", "ProductPrice" IN SHARE ROW EXCLUSIVE MODE`
      const stands = await planCatalogue(transaction, table, around)
      refuse(stands, file.expected)
      await writeCatalogue(transaction, acting, stands, imageIds)
    },
    { timeout },
  )
  return plan
}

function refuse({ rows, edition }: CataloguePlan, expected: string | null): void {
  const faulty = rows.filter(({ outcome }) => outcome === 'REFUSED').length
  if (faulty > 0) throw new CatalogueHasFaults(faulty)
  if (edition !== expected) throw new ChangedMeanwhile(null)
}

const tableOf = ({ fileName, table }: CatalogueFile): Promise<Table> =>
  readTable(
    { fileName, open: () => Readable.from([table]) },
    { known: (cell) => catalogueColumnOf(cell) !== null, mostRows },
  )

/** The pictures of an archive by the name of each, without its ending and folder; what is no picture is passed over. */
async function picturesOf(archive: Buffer): Promise<Map<string, Buffer>> {
  try {
    const parts = await openParts({ fileName: 'pictures.zip', open: () => Readable.from([archive]) })
    const pictures = new Map<string, Buffer>()
    for (const path of parts.names()) {
      const [, code] = /(?:^|\/)([^/]+)\.(?:jpe?g|png|webp|heic)$/iu.exec(path) ?? []
      if (code && !path.startsWith('__MACOSX'))
        pictures.set(code, await buffer(await parts.open(path, largestPicture)))
    }
    return pictures
  } catch (error) {
    throw asRefusal(error)
  }
}
