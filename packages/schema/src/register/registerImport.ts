import {
  isRegisterReason,
  registerFields,
  registerFieldWords,
  registerIssueKinds,
  registerReasons,
  worstKindsFirst,
} from '@kewo/domain'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { inDirection, SortDirection } from '../builder/order.ts'
import { seesRegisters } from './access.ts'
import { countFields } from './countWords.ts'
import {
  type ImportKey,
  importOrders,
  type IssueKey,
  issueOrders,
  RegisterImportOrder,
  RegisterIssueOrder,
} from './importOrders.ts'

export const RegisterImportStatus = builder.enumType('RegisterImportStatus', {
  values: {
    RUNNING: {
      description: 'Under way, also while it waits for its file to be read or for the server to start.',
    },
    COMPLETED: {},
    CANCELLED: { description: 'Stopped by a person; what was taken stays, and it can go on.' },
    FAILED: { description: 'Broken off; what was taken stays, and it can go on.' },
    UNDONE: { description: 'What it changed was put back, and what it created was closed.' },
  },
})

export const RegisterIssueKind = builder.enumType('RegisterIssueKind', {
  values: registerIssueKinds,
  description:
    'What became of a row: taken with a value put right, taken but doubtful, taken with a licence that an admin has to clear, left out, refused.',
})

const RegisterRemarkCount = builder
  .objectRef<{ kind: (typeof registerIssueKinds)[number]; count: number }>('RegisterRemarkCount')
  .implement({
    description: 'How many remarks an import left of one kind.',
    fields: (t) => ({ kind: t.expose('kind', { type: RegisterIssueKind }), count: t.exposeInt('count') }),
  })

export const RegisterImport = builder.prismaNode('RegisterImport', {
  description:
    'One run of a register. Its result file, row by row: GET /api/imports/ID/result.csv?language=en.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => seesRegisters(viewer),
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    mappingName: t.exposeString('mappingName'),
    status: t.expose('status', { type: RegisterImportStatus }),
    startedBy: t.relation('startedBy', { nullable: true, description: 'Null from the command line.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    rowsDone: t.exposeInt('rowsDone', { description: 'Rows of the file that are dealt with so far.' }),
    rowsTotal: t.exposeInt('rowsTotal', {
      nullable: true,
      description: 'Null until the file has been read through.',
    }),
    ...countFields((name, description) => t.exposeInt(name, { description })),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'What broke it off, as it was logged.',
    }),
    canGoOn: t.boolean({
      description: 'Whether the file is still kept, so that a run that was stopped can be resumed.',
      select: { status: true, uploadId: true },
      resolve: ({ status, uploadId }) => uploadId !== null && (status === 'CANCELLED' || status === 'FAILED'),
    }),
    canUndo: t.boolean({
      description:
        'Whether it changed something that can be put back. It is refused once somebody has worked on it.',
      select: { status: true, changes: { select: { retailerId: true }, take: 1 } },
      resolve: ({ status, changes }) => status !== 'RUNNING' && status !== 'UNDONE' && changes.length > 0,
    }),
    resultPath: t.string({
      description: 'Address of the result file on this server; add ?language=zh-CN or en.',
      select: { id: true },
      resolve: ({ id }) => `/api/imports/${id}/result.csv`,
    }),
    remarks: t.field({
      type: [RegisterRemarkCount],
      description: 'How many remarks there are of each kind, worst first; kinds without any are left out.',
      select: { id: true },
      resolve: async ({ id }, _args, { db }) => {
        const counts = await db.registerImportIssue.groupBy({
          by: ['kind'],
          where: { importId: id },
          _count: true,
        })
        return worstKindsFirst.flatMap((kind) => {
          const found = counts.find((one) => one.kind === kind)
          return found ? [{ kind, count: found._count }] : []
        })
      },
    }),
    issues: t.relatedConnection('issues', {
      cursor: 'id',
      totalCount: true,
      args: {
        kind: t.arg({ type: RegisterIssueKind }),
        orderBy: t.arg({ type: RegisterIssueOrder, defaultValue: 'WORST' }),
        direction: t.arg({ type: SortDirection }),
      },
      description: 'The remarks about rows.',
      query: ({ kind, orderBy, direction }) => ({
        where: kind ? { kind } : {},
        orderBy: inDirection<IssueKey>(issueOrders[orderBy ?? 'WORST'], direction),
      }),
    }),
  }),
})

builder.prismaObject('RegisterImportIssue', {
  description: 'Why one row was corrected, doubted, left out or refused.',
  fields: (t) => ({
    id: t.exposeID('id'),
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins; the header is 1.' }),
    licenceNumber: t.exposeString('licenceNumber', { nullable: true }),
    kind: t.expose('kind', { type: RegisterIssueKind }),
    field: t.string({
      nullable: true,
      description: "What of the row it is about, in the reader's language; null for the whole row.",
      select: { field: true },
      resolve: ({ field }, _args, { locale }) => fieldWords(field, locale),
    }),
    message: t.string({
      description: "Why, and what to do, in the reader's language.",
      select: { reason: true },
      resolve: ({ reason }, _args, { locale }) =>
        isRegisterReason(reason) ? registerReasons[reason].words[locale] : reason,
    }),
    value: t.exposeString('value', { nullable: true, description: 'What the file said.' }),
  }),
})

export function fieldWords(name: string | null, locale: 'zh-CN' | 'en'): string | null {
  const field = registerFields.find((one) => one === name)
  return field ? registerFieldWords[field][locale] : null
}

builder.queryField('registerImports', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaConnection({
    type: RegisterImport,
    cursor: 'id',
    description: 'The imports there were.',
    args: {
      orderBy: t.arg({ type: RegisterImportOrder, defaultValue: 'STARTED' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: (_connection, _args, { db }) => db.registerImport.count(bounded),
    resolve: (query, _root, { orderBy, direction }, { db }) =>
      db.registerImport.findMany({
        ...query,
        orderBy: inDirection<ImportKey>(importOrders[orderBy ?? 'STARTED'], direction),
      }),
  }),
)
