import { encodeGlobalID } from '@pothos/plugin-relay'
import { erasedShopWords } from '@kewo/domain'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { erasedName } from '../erasure/erasedShop.ts'
import { containing } from '../search/containing.ts'
import { seesAuditEntry, visibleAuditEntries } from './access.ts'
import { mentionedRows } from './mentionedRows.ts'
import { isNamedType, rowName, type RowName } from './rowNames.ts'
import { verifyAuditLog } from './verifyAuditLog.ts'

/** An audience may name thousands of shops; nobody reads them all in one entry. */
const mostNames = 20

const AuditName = builder.objectRef<RowName & { id: string }>('AuditName').implement({
  description: 'What a row is called now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id, as in subjectId and changes.' }),
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
  }),
})

const AuditEntry = builder.prismaNode('AuditEntry', {
  description: 'Who did what, when, from where. Append-only, chained by hash.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, subjectType: true, subjectId: true },
  authScopes: (row, { db, viewer }) => seesAuditEntry(db, viewer, row),
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.string({
      description:
        'Name of the person at the time, or of the job; of a shop whose data was erased, that this is so.',
      select: { actor: true },
      resolve: ({ actor }, _args, { locale }) => (actor === erasedName ? erasedShopWords[locale] : actor),
    }),
    action: t.exposeString('action', { description: 'Verb in lower camel case, such as publishCampaign.' }),
    subjectType: t.exposeString('subjectType'),
    subjectId: t.exposeID('subjectId', { nullable: true, description: 'Plain id.' }),
    subjectNodeId: t.id({
      nullable: true,
      description: 'The same as node(id) takes it, for links.',
      select: { subjectType: true, subjectId: true },
      resolve: ({ subjectType, subjectId }) => subjectId && encodeGlobalID(subjectType, subjectId),
    }),
    address: t.exposeString('address', { nullable: true, description: 'Network address of the caller.' }),
    requestId: t.exposeString('requestId', { nullable: true }),
    changes: t.string({
      description: 'JSON: by field what it was and what it is; sensitive values masked.',
      select: { changes: true },
      resolve: ({ changes }) => JSON.stringify(changes),
    }),
    names: t.field({
      type: [AuditName],
      description:
        'Of the subject and of the first twenty rows that the changes name by their ids. What is gone, was erased or has no name is missing.',
      select: { subjectType: true, subjectId: true, changes: true },
      complexity: 5,
      resolve: async ({ subjectType, subjectId, changes }, _args, { db }) => {
        const subject = subjectId && isNamedType(subjectType) ? [{ type: subjectType, id: subjectId }] : []
        const rows = [...subject, ...mentionedRows(changes).slice(0, mostNames)]
        const names = await Promise.all(rows.map(({ type, id }) => rowName(db, type, id)))
        return rows.flatMap(({ id }, index) => (names[index] ? [{ id, ...names[index] }] : []))
      },
    }),
    hash: t.exposeString('hash'),
  }),
})

const AuditFilter = builder.inputType('AuditFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name of the person, or of the action.' }),
    subjectType: t.string(),
    from: t.field({ type: 'DateTime', description: 'Earliest instant, inclusive.' }),
    to: t.field({ type: 'DateTime', description: 'Latest instant, exclusive.' }),
  }),
})

type Filter = typeof AuditFilter.$inferInput

function where(filter: Filter | null | undefined) {
  const search = filter?.search
  return {
    ...(search && {
      OR: [{ actor: containing(search) }, { action: containing(search) }],
    }),
    ...(filter?.subjectType && { subjectType: filter.subjectType }),
    at: { ...(filter?.from && { gte: filter.from }), ...(filter?.to && { lt: filter.to }) },
  }
}

builder.queryField('auditEntries', (t) =>
  t.withAuth({ may: 'readAuditLog' }).prismaConnection({
    type: AuditEntry,
    cursor: 'id',
    description: 'The audit log, newest first.',
    args: { filter: t.arg({ type: AuditFilter }) },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.auditEntry.count({
        where: { AND: [where(filter), await visibleAuditEntries(db, viewer)] },
        ...bounded,
      }),
    resolve: async (query, _root, { filter }, { db, viewer }) =>
      db.auditEntry.findMany({
        ...query,
        where: { AND: [where(filter), await visibleAuditEntries(db, viewer)] },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      }),
  }),
)

type Verification = Awaited<ReturnType<typeof verifyAuditLog>>

const AuditVerification = builder.objectRef<Verification>('AuditVerification').implement({
  description: 'Whether the chain of the audit log holds.',
  fields: (t) => ({
    intact: t.exposeBoolean('intact'),
    checked: t.exposeInt('checked', { description: 'Entries that hold, from the first one on.' }),
    brokenAt: t.expose('brokenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first entry that does not hold says it was written.',
    }),
  }),
})

builder.queryField('auditVerification', (t) =>
  t.withAuth({ may: 'readAuditLog' }).field({
    type: AuditVerification,
    description: 'Reads the whole log and checks each link: any byte changed in the database shows.',
    complexity: 1_000,
    resolve: async (_root, _args, { db, viewer }) => {
      const verification = await verifyAuditLog(db)
      const known = await db.auditEntry.count({ where: await visibleAuditEntries(db, viewer) })
      // All are checked; counted are those that the viewer may know of.
      const kept = (await db.auditEntry.count()) - known
      return { ...verification, checked: Math.max(0, verification.checked - kept) }
    },
  }),
)
