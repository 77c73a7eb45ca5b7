import { readRegisterLayout, registerEncodings, registerFields, RegisterMappingMalformed } from '@kewo/domain'
import { readRegisterHead, type RegisterHead } from '@kewo/register'
import { builder } from '../builder/builder.ts'
import { verbatim } from '../builder/typedText.ts'
import { seesRegisters } from './access.ts'
import { unreadable } from './unreadable.ts'

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

const RegisterEncoding = builder.enumType('RegisterEncoding', {
  values: registerEncodings,
  description: 'How the letters of a register are written.',
})

const RegisterLayoutInput = builder.inputType('RegisterLayoutInput', {
  description: 'Where in a file the register stands; what is left out is told from the file.',
  fields: (t) => ({
    encoding: t.field({ type: RegisterEncoding }),
    sheet: t.string({ ...verbatim, description: 'One of RegisterHead.sheets.' }),
    headerRow: t.int({ description: 'Line of the file on which the header begins, 1 to 200.' }),
    headerRows: t.int({ description: '2 where groups stand above the names, else 1.' }),
  }),
})

const RegisterHeadType = builder.objectRef<RegisterHead>('RegisterHead').implement({
  description: 'The beginning of a register, for choosing its columns.',
  fields: (t) => ({
    encoding: t.expose('encoding', {
      type: RegisterEncoding,
      nullable: true,
      description: 'As chosen, else told from the bytes and the words; null of a workbook.',
    }),
    sheets: t.stringList({
      description: 'Those of a workbook that are not hidden; none of a text.',
      resolve: ({ sheets }) => [...sheets],
    }),
    sheet: t.exposeString('sheet', { nullable: true, description: 'The sheet that is read.' }),
    headerRow: t.exposeInt('headerRow', { description: 'Line of the file on which the header begins.' }),
    headerRows: t.int({
      description: '2 where groups stand above the names.',
      resolve: ({ headerRows }) => headerRows,
    }),
    isKnown: t.exposeBoolean('isKnown', {
      description:
        'Whether any column has a name that is known. If none has, encoding or header row are likely wrong.',
    }),
    topRows: t.field({
      type: [RegisterFirstRow],
      description: 'The first rows of the file with all that stands above the header, for choosing it.',
      resolve: ({ topRows }) => [...topRows],
    }),
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
      args: { layout: t.arg({ type: RegisterLayoutInput }) },
      errors: { types: [...unreadable, RegisterMappingMalformed] },
      select: { id: true, fileName: true },
      resolve: (upload, { layout }, { registers }) =>
        readRegisterHead(registers.source(upload), { rows: 5, layout: readRegisterLayout(layout ?? {}) }),
    }),
  }),
})
