import { RegisterImportRunning } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'

/** Any number that no other advisory lock uses: two admins who press at the same moment begin one import. */
const beginLock = 7_051_967

/** Until the transaction ends nobody else begins an import or takes its file away. */
export async function holdBeginnings(db: DbTransaction): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${beginLock})`
}

/**
 * Throws when another register that was sent is being imported; gives the run when it is this very one. Holds the place
 * until the transaction ends.
 */
export async function refuseSecondImport(
  db: DbTransaction,
  same: Prisma.RegisterImportWhereInput,
): Promise<{ id: string } | null> {
  await holdBeginnings(db)
  const running = await db.registerImport.findFirst({ where: { status: 'RUNNING', uploadId: { not: null } } })
  if (!running) return null
  const itself = await db.registerImport.findFirst({ where: { AND: [same, { id: running.id }] } })
  if (!itself) throw new RegisterImportRunning()
  return itself
}
