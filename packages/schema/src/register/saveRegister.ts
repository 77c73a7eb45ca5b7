import type { Readable } from 'node:stream'
import type { RegisterUpload } from '@kewo/db'
import { RegisterFileEmpty } from '@kewo/domain'
import { readRegisterHead } from '@kewo/db/register'
import type { Context } from '../builder/context.ts'
import { seesRegisters } from './access.ts'

/** Longer names are cut; their end says what they are. */
const longestFileName = 120

/**
 * Keeps a register that an admin sends, piece by piece. Throws RegisterFileEmpty and RegisterFileNotText, with nothing
 * kept; null for anybody but an admin.
 */
export async function saveRegister(
  { db, registers, viewer, now }: Pick<Context, 'db' | 'registers' | 'viewer' | 'now'>,
  bytes: Readable,
  name: string,
): Promise<RegisterUpload | null> {
  if (!seesRegisters(viewer)) return null
  const fileName = name.slice(-longestFileName) || 'register.csv'
  const { id, ...stored } = await registers.save(bytes)
  try {
    const { header } = await readRegisterHead(registers.source({ id, fileName }), 1)
    if (header.length === 0) throw new RegisterFileEmpty()
    return await db.registerUpload.create({
      data: { id, fileName, ...stored, uploadedById: viewer.staffId, uploadedAt: now },
    })
  } catch (error) {
    await registers.remove(id)
    throw error
  }
}
