import type { Db } from '@kewo/db'
import { getDatamodel } from '@kewo/db/pothos'
import { globalId } from './useSchema.ts'

type Field = {
  name: string
  type: string
  kind: string
  isRequired: boolean
  relationFromFields?: readonly string[]
}

const models = (
  getDatamodel() as unknown as { datamodel: { models: Record<string, { fields: readonly Field[] }> } }
).datamodel.models

/** What the law keeps from all but licensed shops: brands, and the how-tos that show them. */
const roots = ['Brand', 'Guidance']

/** The models that say something of a brand or a how-to: those two, and whatever cannot be without one of them. */
export const brandBearing: ReadonlySet<string> = grown(new Set(roots))

function grown(bearing: Set<string>): Set<string> {
  const more = Object.entries(models).filter(
    ([name, { fields }]) =>
      !bearing.has(name) &&
      fields.some(
        ({ type, isRequired, relationFromFields = [] }) =>
          relationFromFields.length > 0 && isRequired && bearing.has(type),
      ),
  )
  return more.length === 0 ? bearing : grown(new Set([...bearing, ...more.map(([name]) => name)]))
}

type Delegate = {
  findMany(query: object): Promise<Record<string, unknown>[]>
  update(query: object): Promise<unknown>
}

export const rowsOf = (db: Db, model: string): Promise<Record<string, unknown>[]> =>
  delegateOf(db, model).findMany({})

const delegateOf = (db: Db, model: string): Delegate =>
  (db as unknown as Record<string, Delegate>)[model.charAt(0).toLowerCase() + model.slice(1)]!

/** Shorter texts stand in many places by chance. */
const shortestSecret = 6

/** Every text of every brand-bearing row, with its ids; not the ids of what else it belongs to. */
export async function brandSecrets(db: Db): Promise<Set<string>> {
  const secrets = new Set<string>()
  for (const model of brandBearing) {
    const fields = models[model]!.fields
    const foreign = new Set(fields.flatMap(({ relationFromFields = [] }) => relationFromFields))
    const texts = fields.filter(
      ({ name, type, kind }) => kind === 'scalar' && type === 'String' && !foreign.has(name),
    )
    for (const row of await rowsOf(db, model)) {
      for (const { name } of texts) {
        const value = row[name]
        if (typeof value === 'string' && value.length >= shortestSecret) secrets.add(value)
      }
      if (typeof row.id === 'string') secrets.add(globalId(model, { id: row.id }))
    }
  }
  return secrets
}

/** Hangs a picture of its own on a row of each brand-bearing model that can carry one. */
export async function hangPictures(db: Db, makePicture: () => Promise<{ id: string }>): Promise<string[]> {
  const hung: string[] = []
  for (const model of brandBearing) {
    const [row] = await rowsOf(db, model)
    const [key] =
      models[model]!.fields.find(
        ({ type, relationFromFields = [] }) => type === 'File' && relationFromFields.length > 0,
      )?.relationFromFields ?? []
    if (!row || !key) continue
    const { id } = await makePicture()
    if (model === 'CampaignTerms') {
      // What was agreed to is never changed: a further version has the picture.
      const { id: _id, version: _version, ...terms } = await db.campaignTerms.findFirstOrThrow()
      await db.campaignTerms.create({ data: { ...terms, version: 99, [key]: id } })
      hung.push(id)
      continue
    }
    await delegateOf(db, model).update({ where: { id: row.id }, data: { [key]: id } })
    hung.push(id)
  }
  return hung
}
