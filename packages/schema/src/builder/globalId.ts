import { Prisma } from '@kewo/db'
import { notFound } from './errors.ts'

const row = /^([A-Za-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Reads an id as the API gives it. Anything else is nobody's id: NOT_FOUND, before the database is asked. */
export function decodeGlobalID(globalID: string): { typename: string; id: string } {
  const [, typename, id] = row.exec(Buffer.from(globalID, 'base64').toString('utf8')) ?? []
  if (!typename || !id) throw notFound()
  return { typename, id }
}

/**
 * A row that does not exist is refused like one that the viewer may not see; an answer that differs would tell which ids
 * exist.
 */
export async function onlyFound(node: unknown): Promise<unknown> {
  try {
    const loaded = await node
    if (loaded instanceof Error) throw loaded
    return loaded
  } catch (error) {
    const missing = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025'
    throw missing ? notFound() : error
  }
}
