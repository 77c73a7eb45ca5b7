import type { Prisma } from '@kewo/db'
import { getDatamodel } from '@kewo/db/pothos'

/** What a picture can hang on, by the name of the relation: everything that the data model links to a file but its uploader. */
export type FileRelation = Exclude<keyof Prisma.FileInclude, 'uploadedBy' | '_count'>

const { fields } = getDatamodel().datamodel.models['File']!

const relations = fields.filter(({ kind, name }) => kind === 'object' && name !== 'uploadedBy')

export const fileRelations = relations.map(({ name }) => name as FileRelation)

/** Pictures on no row yet: one that is hung on a second row would be seen by whoever sees that one. */
export const hangsNowhere: Prisma.FileWhereInput = Object.fromEntries(
  relations.map(({ name, isList }) => [name, isList ? { none: {} } : { is: null }]),
)
