import {
  type DateColumn,
  registerCalendars,
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  RegisterExpiryUnsaid,
  RegisterFileEmpty,
  RegisterFileNotText,
  type RegisterIssue,
  RegisterMappingMalformed,
  registerReasons,
  RegisterWithoutRows,
} from '@kewo/domain'
import { type JudgedRow, previewRegister, type RegisterPreview } from '@kewo/db/register'
import { builder } from '../builder/builder.ts'
import { verbatim } from '../builder/typedText.ts'
import { found } from '../builder/errors.ts'
import { Format, PlaceStatus } from '../retailer/retailer.ts'
import { mappingOf } from './mappingOf.ts'
import { fieldWords, RegisterIssueKind } from './registerImport.ts'
import { RegisterUpload } from './registerUpload.ts'

const RegisterRemark = builder.objectRef<RegisterIssue>('RegisterRemark').implement({
  description: 'What would be said about one row.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RegisterIssueKind }),
    field: t.string({ nullable: true, resolve: ({ field }, _args, { locale }) => fieldWords(field, locale) }),
    message: t.string({ resolve: ({ reason }, _args, { locale }) => registerReasons[reason].words[locale] }),
    value: t.exposeString('value', { nullable: true }),
  }),
})

const RegisterRow = builder.objectRef<JudgedRow>('RegisterRow').implement({
  description: 'One row of a register, read with a mapping. What is null is not said, or the row is refused.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins; the header is 1.' }),
    licenceNumber: t.exposeString('licenceNumber', { nullable: true }),
    taken: t.boolean({ resolve: ({ draft }) => draft !== null }),
    name: t.string({ nullable: true, resolve: ({ draft }) => draft?.name }),
    address: t.string({ nullable: true, resolve: ({ draft }) => draft?.address }),
    branch: t.string({ nullable: true, resolve: ({ draft }) => draft?.region?.branch }),
    department: t.string({ nullable: true, resolve: ({ draft }) => draft?.region?.department }),
    format: t.field({ type: Format, nullable: true, resolve: ({ draft }) => draft?.format }),
    placeStatus: t.field({ type: PlaceStatus, nullable: true, resolve: ({ draft }) => draft?.place?.status }),
    remarks: t.field({ type: [RegisterRemark], resolve: ({ issues }) => issues }),
  }),
})

type ReasonCount = RegisterPreview['reasons'][number]

const RegisterReasonCount = builder.objectRef<ReasonCount>('RegisterReasonCount').implement({
  description: 'How many rows one reason befalls, over the whole file.',
  fields: (t) => ({
    code: t.string({ resolve: ({ reason }) => reason }),
    kind: t.expose('kind', { type: RegisterIssueKind }),
    message: t.string({ resolve: ({ reason }, _args, { locale }) => registerReasons[reason].words[locale] }),
    rows: t.exposeInt('rows'),
  }),
})

const RegisterCalendar = builder.enumType('RegisterCalendar', {
  values: registerCalendars,
  description: 'How days are written. GUESSED: only what reads the same in every calendar is read.',
})

const RegisterDateColumn = builder.objectRef<DateColumn>('RegisterDateColumn').implement({
  description: 'How the days of one column are read.',
  fields: (t) => ({
    field: t.string({ resolve: ({ field }, _args, { locale }) => fieldWords(field, locale) ?? field }),
    calendar: t.expose('calendar', { type: RegisterCalendar }),
    chosen: t.exposeBoolean('chosen', { description: 'By the mapping; else told from the column.' }),
    untold: t.exposeInt('untold', {
      description: 'Cells whose day hangs on a calendar that nobody has told.',
    }),
    written: t.string({
      nullable: true,
      description: 'A cell that shows it.',
      resolve: ({ sample }) => sample?.written,
    }),
    day: t.string({
      nullable: true,
      description: 'The day of that cell, YYYY-MM-DD; null where it cannot be told.',
      resolve: ({ sample }) => sample?.day,
    }),
  }),
})

const RegisterPreviewType = builder.objectRef<RegisterPreview>('RegisterPreview').implement({
  description: 'What an import would do, as far as the file alone can tell.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows below the header.' }),
    firstRows: t.field({ type: [RegisterRow], resolve: ({ firstRows }) => [...firstRows] }),
    refused: t.field({
      type: [RegisterRow],
      description: 'The first rows that would be refused, 50 at most.',
      resolve: ({ refused }) => [...refused],
    }),
    dates: t.field({ type: [RegisterDateColumn], resolve: ({ dates }) => [...dates] }),
    unclear: t.exposeInt('unclear', {
      description: 'Rows whose licence would open nothing until an admin clears it.',
    }),
    reasons: t.field({ type: [RegisterReasonCount], resolve: ({ reasons }) => [...reasons] }),
  }),
})

builder.queryField('registerPreview', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).field({
    type: RegisterPreviewType,
    description:
      'Reads a sent register through with a mapping and says what an import would do, changing nothing.',
    complexity: 100,
    args: {
      uploadId: t.arg.globalID({ for: RegisterUpload, required: true }),
      mapping: t.arg.string({
        ...verbatim,
        required: true,
        description: 'JSON as in RegisterMapping.mapping.',
      }),
    },
    errors: {
      types: [
        RegisterColumnRepeated,
        RegisterColumnsMissing,
        RegisterExpiryUnsaid,
        RegisterFileEmpty,
        RegisterFileNotText,
        RegisterMappingMalformed,
        RegisterWithoutRows,
      ],
    },
    resolve: async (_root, { uploadId, mapping }, { db, registers }) => {
      const upload = found(await db.registerUpload.findUnique({ where: { id: uploadId.id } }))
      return previewRegister(registers.source(upload), mappingOf(mapping), { rows: 10, refusedRows: 50 })
    },
  }),
)
