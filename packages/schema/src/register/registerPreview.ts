import {
  type DateColumn,
  numberToType,
  registerCalendars,
  type RegisterIssue,
  RegisterMappingMalformed,
  registerReasons,
  type RemarkGroup,
} from '@kewo/domain'
import { type JudgedRow, knownTo, previewRegister, type RegisterPreview } from '@kewo/register'
import { builder } from '../builder/builder.ts'
import { verbatim } from '../builder/typedText.ts'
import { found } from '../builder/errors.ts'
import { Format, PlaceStatus } from '../retailer/retailer.ts'
import { countFields } from './countWords.ts'
import { mappingOf } from './mappingOf.ts'
import { fieldWords, RegisterIssueKind } from './registerImport.ts'
import { RegisterUpload } from './registerUpload.ts'
import { unreadable } from './unreadable.ts'

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
    remarks: t.field({ type: [RegisterRemark], resolve: ({ issues }) => [...issues] }),
  }),
})

type RemarkValue = RemarkGroup['values'][number]

const RegisterRemarkValue = builder.objectRef<RemarkValue>('RegisterRemarkValue').implement({
  description: 'What the file says in so many rows.',
  fields: (t) => ({ value: t.exposeString('value'), rows: t.exposeInt('rows') }),
})

const RegisterRemarkGroup = builder.objectRef<RemarkGroup>('RegisterRemarkGroup').implement({
  description: 'How many rows one remark is about, over the whole file.',
  fields: (t) => ({
    code: t.string({ resolve: ({ reason, field }) => `${reason}.${field ?? ''}` }),
    kind: t.expose('kind', { type: RegisterIssueKind }),
    field: t.string({
      nullable: true,
      description: 'What of the rows it is about; null for whole rows.',
      resolve: ({ field }, _args, { locale }) => fieldWords(field, locale),
    }),
    message: t.string({ resolve: ({ reason }, _args, { locale }) => registerReasons[reason].words[locale] }),
    rows: t.exposeInt('rows'),
    values: t.field({
      type: [RegisterRemarkValue],
      description: 'What stood there most often, five at most.',
      resolve: ({ values }) => [...values],
    }),
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
  description: 'What an import would do: its counts are those of the import that follows.',
  fields: (t) => ({
    ...countFields((name, description) => t.exposeInt(name, { description })),
    rows: t.exposeInt('rows', { description: 'Rows below the header.' }),
    firstRows: t.field({ type: [RegisterRow], resolve: ({ firstRows }) => [...firstRows] }),
    refusedRows: t.field({
      type: [RegisterRow],
      description: 'The first rows that would be refused, 50 at most.',
      resolve: ({ refusedRows }) => [...refusedRows],
    }),
    dates: t.field({ type: [RegisterDateColumn], resolve: ({ dates }) => [...dates] }),
    known: t.exposeInt('known', { description: 'Rows whose shops we know.' }),
    numberToType: t.int({
      nullable: true,
      description:
        'So many known shops would be closed or moved; typed, it lets the import begin. Null where it is a small share.',
      resolve: numberToType,
    }),
    remarks: t.field({
      type: [RegisterRemarkGroup],
      description: 'Worst first.',
      resolve: ({ remarks }) => [...remarks],
    }),
  }),
})

builder.queryField('registerPreview', (t) =>
  t.withAuth({ may: 'importRegisters' }).field({
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
    errors: { types: [...unreadable, RegisterMappingMalformed] },
    resolve: async (_root, { uploadId, mapping }, { db, registers }) => {
      const upload = found(await db.registerUpload.findUnique({ where: { id: uploadId.id } }))
      return previewRegister(registers.source(upload), mappingOf(mapping), {
        findKnown: knownTo(db),
        ...{ rows: 10, refusedRows: 50 },
      })
    },
  }),
)
