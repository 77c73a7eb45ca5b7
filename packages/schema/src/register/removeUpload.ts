import type { Context } from '../builder/context.ts'
import { holdBeginnings } from './refuseSecondImport.ts'

/** Forgets a register that was sent, unless somebody has just begun to import it again. */
export async function removeUpload(
  { db, registers }: Pick<Context, 'db' | 'registers'>,
  id: string,
): Promise<void> {
  const gone = await db.$transaction(async (transaction) => {
    await holdBeginnings(transaction)
    // The row goes first, so that no row is left that leads to nothing.
    return transaction.registerUpload.deleteMany({ where: { id, imports: { none: { status: 'RUNNING' } } } })
  })
  if (gone.count > 0) await registers.remove(id)
}
