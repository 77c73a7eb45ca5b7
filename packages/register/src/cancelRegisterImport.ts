import type { DbTransaction } from '@kewo/db'

/** Asks a run to stop. It does so before its next batch; true when it was running. */
export async function cancelRegisterImport(db: DbTransaction, id: string): Promise<boolean> {
  const { count } = await db.registerImport.updateMany({
    where: { id, status: 'RUNNING' },
    data: { status: 'CANCELLED', finishedAt: new Date() },
  })
  return count === 1
}
