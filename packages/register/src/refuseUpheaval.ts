import { type RegisterMapping, whyNotImport } from '@kewo/domain'
import { previewRegister, type PreviewOrder } from './previewRegister.ts'
import type { RegisterSource } from './registerSource.ts'

type Order = Pick<PreviewOrder, 'findKnown' | 'signal'> & {
  /** How many shops somebody has typed that it may close or move; null for none. */
  readonly typed: number | null
}

/** Throws RegisterUpheaval where an import would close or move a good part of our shops and nobody has typed how many. */
export async function refuseUpheaval(
  source: RegisterSource,
  mapping: RegisterMapping,
  { typed, ...order }: Order,
): Promise<void> {
  const preview = await previewRegister(source, mapping, { ...order, rows: 0, refusedRows: 0 })
  const refusal = whyNotImport(preview, typed)
  if (refusal) throw refusal
}
