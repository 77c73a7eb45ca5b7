import { type RegisterMapping, whyNotImport } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { knownTo } from './knownRetailers.ts'
import { previewRegister } from './previewRegister.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { surveyRegister } from './surveyRegister.ts'

type Order = {
  readonly signal?: AbortSignal
  /** How many shops somebody has typed that it may close or move; null for none. */
  readonly typed: number | null
}

/**
 * Throws RegisterUpheaval where an import would close or move a good part of our shops and nobody has typed how many, and
 * what `surveyRegister` refuses.
 */
export async function refuseUpheaval(
  db: DbTransaction,
  source: RegisterSource,
  mapping: RegisterMapping,
  { typed, signal }: Order,
): Promise<void> {
  const order = signal ? { signal } : {}
  // Where no shop stands yet none can be closed or moved: the rows need not be judged for it.
  if ((await db.retailer.findFirst({ select: { id: true } })) === null) {
    await surveyRegister(source, mapping, signal)
    return
  }
  const looked = { ...order, findKnown: knownTo(db), rows: 0, refusedRows: 0 }
  const refusal = whyNotImport(await previewRegister(source, mapping, looked), typed)
  if (refusal) throw refusal
}
