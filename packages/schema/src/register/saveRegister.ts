import type { Readable } from 'node:stream'
import { encodeGlobalID } from '@pothos/plugin-relay'
import type { RegisterUpload } from '@kewo/db'
import { RegisterFileEmpty } from '@kewo/domain'
import { readRegisterHead } from '@kewo/register'
import type { Context } from '../builder/context.ts'
import { seesRegisters } from './access.ts'

/** Longer names are cut; their end says what they are. */
const longestFileName = 120

/**
 * Keeps a register that an admin sends, piece by piece. Throws RegisterFileEmpty and RegisterFileUnreadable, with nothing
 * kept; null for anybody but an admin. `globalId` is its id as the API knows it.
 */
export async function saveRegister(
  { db, registers, viewer, now }: Pick<Context, 'db' | 'registers' | 'viewer' | 'now'>,
  bytes: Readable,
  name: string,
): Promise<(RegisterUpload & { globalId: string }) | null> {
  if (!seesRegisters(viewer)) return null
  const fileName = name.slice(-longestFileName) || 'register.csv'
  const { id, ...stored } = await registers.save(bytes)
  try {
    const { header } = await readRegisterHead(registers.source({ id, fileName }), { rows: 1 })
    if (header.length === 0) throw new RegisterFileEmpty()
    const upload = await db.registerUpload.create({
      data: { id, fileName, ...stored, uploadedById: viewer.staffId, uploadedAt: now },
    })
    return { ...upload, globalId: encodeGlobalID('RegisterUpload', id) }
  } catch (error) {
    await registers.remove(id)
    throw error
  }
}
