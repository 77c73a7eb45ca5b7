import { registerFields } from '@kewo/domain'
import { readRegisterHead, type RegisterHead } from '@kewo/db/register'
import { builder } from '../builder/builder.ts'
import { seesRegisters } from './access.ts'

export const RegisterField = builder.enumType('RegisterField', {
  values: registerFields,
  description: 'What a register can say about a shop.',
})

const RegisterFirstRow = builder.objectRef<RegisterHead['firstRows'][number]>('RegisterFirstRow').implement({
  description: 'One of the first rows of a register, as it stands in the file.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins; the header is 1.' }),
    cells: t.exposeStringList('cells', { description: 'As they stand in the file, column by column.' }),
  }),
})

type Suggestion = { field: (typeof registerFields)[number]; columns: readonly string[] }

const RegisterColumns = builder.objectRef<Suggestion>('RegisterColumns').implement({
  description: 'The columns that a field is read from.',
  fields: (t) => ({
    field: t.expose('field', { type: RegisterField }),
    columns: t.stringList({ resolve: ({ columns }) => [...columns] }),
  }),
})

const RegisterHeadType = builder.objectRef<RegisterHead>('RegisterHead').implement({
  description: 'The beginning of a register, for choosing its columns.',
  fields: (t) => ({
    encoding: t.exposeString('encoding'),
    columns: t.stringList({ resolve: ({ header }) => [...header] }),
    firstRows: t.field({ type: [RegisterFirstRow], resolve: ({ firstRows }) => [...firstRows] }),
    suggestion: t.field({
      type: [RegisterColumns],
      description: 'A first guess which column is which.',
      resolve: ({ suggestion }) =>
        registerFields.flatMap((field) => {
          const columns = suggestion[field]
          return columns ? [{ field, columns }] : []
        }),
    }),
  }),
})

export const RegisterUpload = builder.prismaNode('RegisterUpload', {
  description: 'A register that an admin has sent by POST /api/registers and that waits to be imported.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => seesRegisters(viewer),
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    byteSize: t.exposeInt('byteSize'),
    uploadedAt: t.expose('uploadedAt', { type: 'DateTime' }),
    head: t.field({
      type: RegisterHeadType,
      complexity: 20,
      select: { id: true, fileName: true },
      resolve: (upload, _args, { registers }) => readRegisterHead(registers.source(upload), 5),
    }),
  }),
})
