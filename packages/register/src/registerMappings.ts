import {
  readRegisterMapping,
  type RegisterMapping,
  RegisterMappingShipped,
  RegisterMappingUnknown,
  whyNotMapping,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { nyFood } from './mappings/nyFood.ts'
import { twConvenience } from './mappings/twConvenience.ts'

export type NamedMapping = {
  readonly name: string
  readonly mapping: RegisterMapping
  readonly shipped: boolean
}

const shipped: readonly NamedMapping[] = [
  { name: 'ny-food', mapping: nyFood, shipped: true },
  { name: 'tw-convenience', mapping: twConvenience, shipped: true },
]

/** The mappings that come with Kewo, then those that people have made, by name. */
export async function listRegisterMappings(db: DbTransaction): Promise<NamedMapping[]> {
  const rows = await db.registerMapping.findMany({ orderBy: { name: 'asc' } })
  const remembered = rows.map(({ name, mapping }) => ({
    name,
    mapping: readRegisterMapping(mapping),
    shipped: false,
  }))
  return [...shipped, ...remembered]
}

/** The mapping of this name; refuses a name that nobody has given. */
export async function findRegisterMapping(db: DbTransaction, name: string): Promise<RegisterMapping> {
  const named = await listRegisterMappings(db)
  const found = named.find((one) => one.name === name)
  if (found) return found.mapping
  throw new RegisterMappingUnknown(
    name,
    named.map((one) => one.name),
  )
}

/**
 * Remembers a mapping under a name, in place of an earlier one of that name. Refuses what does not hold together, what
 * leaves open when licences end or which shops are open, and the names of the mappings that come with Kewo.
 */
export async function rememberRegisterMapping(
  db: DbTransaction,
  name: string,
  mapping: unknown,
): Promise<RegisterMapping> {
  if (shipped.some((one) => one.name === name)) throw new RegisterMappingShipped(name)
  const read = readRegisterMapping(mapping)
  const unsaid = whyNotMapping(read)
  if (unsaid) throw unsaid
  const json = JSON.parse(JSON.stringify(read))
  await db.registerMapping.upsert({
    where: { name },
    create: { name, mapping: json },
    update: { mapping: json },
  })
  return read
}
