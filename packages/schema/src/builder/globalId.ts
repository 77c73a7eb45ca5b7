import { Prisma } from '@kewo/db'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { notFound } from './errors.ts'

const row = /^([A-Za-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Reads an id as the API gives it. Anything else is nobody's id: NOT_FOUND, before the database is asked. */
export function decodeGlobalID(globalID: string): { typename: string; id: string } {
  const [, typename, id] = row.exec(Buffer.from(globalID, 'base64').toString('utf8')) ?? []
  if (!typename || !id) throw notFound()
  return { typename, id }
}

/** Whether rows of a type are found by their global id; any word can stand in the id of a request. */
export function isNodeType(schema: GraphQLSchema, typename: string): boolean {
  const type = schema.getType(typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
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
