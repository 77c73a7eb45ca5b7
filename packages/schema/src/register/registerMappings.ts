import {
  ChangedMeanwhile,
  InvalidInput,
  type RegisterMapping,
  RegisterMappingMalformed,
  RegisterExpiryUnsaid,
  RegisterMappingShipped,
  RegisterStatusesUnsaid,
  whyNotWritten,
} from '@kewo/domain'
import { listRegisterMappings, type NamedMapping, rememberRegisterMapping } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { verbatim } from '../builder/typedText.ts'
import { digest } from '../write/edition.ts'
import { mappingOf } from './mappingOf.ts'

const RegisterMappingType = builder.objectRef<NamedMapping>('RegisterMapping').implement({
  description: 'How the columns of one kind of register become shops.',
  fields: (t) => ({
    name: t.exposeString('name'),
    edition: t.field({ type: 'Edition', resolve: ({ mapping }) => digest(mapping) }),
    shipped: t.exposeBoolean('shipped', { description: 'Comes with Kewo and cannot be changed.' }),
    mapping: t.string({
      description: 'The mapping as JSON, as previews and imports take it.',
      resolve: ({ mapping }) => JSON.stringify(mapping),
    }),
  }),
})

builder.queryField('registerMappings', (t) =>
  t.withAuth({ may: 'importRegisters' }).field({
    type: [RegisterMappingType],
    description: 'The mappings that come with Kewo, then those that people have made, by name.',
    resolve: (_root, _args, { db }) => listRegisterMappings(db),
  }),
)

const longestName = 40
/** Of two who remember one at once the second sees what the first has made. */
const mappingsLock = 7_051_969
/** The edition of what there is not yet. */
const none = 'none'

builder.mutationField('rememberRegisterMapping', (t) =>
  t.withAuth({ may: 'importRegisters' }).field({
    type: RegisterMappingType,
    ...makesStale('registerMappings'),
    description: 'Remembers a mapping under a name, in place of an earlier one of that name.',
    args: {
      name: t.arg.string({ required: true, description: 'At most 40 characters.' }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the mapping of that name as it was seen; none where none was.',
      }),
      mapping: t.arg.string({
        ...verbatim,
        required: true,
        description: 'JSON as in RegisterMapping.mapping.',
      }),
    },
    errors: {
      types: [
        ChangedMeanwhile,
        InvalidInput,
        RegisterExpiryUnsaid,
        RegisterMappingMalformed,
        RegisterMappingShipped,
        RegisterStatusesUnsaid,
      ],
    },
    resolve: async (_root, { name, expected, mapping: json }, context) => {
      const refusal = whyNotWritten('name', name, longestName, {
        'zh-CN': '请给字段模板起个名字，下次导入同样的登记册就能直接用。',
        en: 'Please name the field template, so that you can use it for the next register of this kind.',
      })
      if (refusal) throw refusal
      return context.db.$transaction(async (transaction) => {
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${mappingsLock})`
        const known = (await listRegisterMappings(transaction)).find((one) => one.name === name)
        const sent = mappingOf(json)
        if (known && !known.shipped && digest(known.mapping) === digest(sent)) return known
        if (!known?.shipped && (known ? digest(known.mapping) : none) !== expected)
          throw new ChangedMeanwhile(null)
        const mapping: RegisterMapping = await rememberRegisterMapping(transaction, name, sent)
        await recordAct(transaction, context, {
          action: 'rememberRegisterMapping',
          subjectType: 'RegisterMapping',
          subjectId: null,
          before: known ? { name, ...known.mapping } : null,
          after: { name, ...mapping },
        })
        return { name, mapping, shipped: false }
      })
    },
  }),
)
