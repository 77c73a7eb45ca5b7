import {
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
import { mappingOf } from './mappingOf.ts'

const RegisterMappingType = builder.objectRef<NamedMapping>('RegisterMapping').implement({
  description: 'How the columns of one kind of register become shops.',
  fields: (t) => ({
    name: t.exposeString('name'),
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

builder.mutationField('rememberRegisterMapping', (t) =>
  t.withAuth({ may: 'importRegisters' }).field({
    type: RegisterMappingType,
    ...makesStale('registerMappings'),
    description: 'Remembers a mapping under a name, in place of an earlier one of that name.',
    args: {
      name: t.arg.string({ required: true, description: 'At most 40 characters.' }),
      mapping: t.arg.string({
        ...verbatim,
        required: true,
        description: 'JSON as in RegisterMapping.mapping.',
      }),
    },
    errors: {
      types: [
        InvalidInput,
        RegisterExpiryUnsaid,
        RegisterMappingMalformed,
        RegisterMappingShipped,
        RegisterStatusesUnsaid,
      ],
    },
    resolve: async (_root, { name, mapping: json }, context) => {
      const refusal = whyNotWritten('name', name, longestName, {
        'zh-CN': '请给字段模板起个名字，下次导入同样的登记册就能直接用。',
        en: 'Please name the field template, so that you can use it for the next register of this kind.',
      })
      if (refusal) throw refusal
      return context.db.$transaction(async (transaction) => {
        const known = (await listRegisterMappings(transaction)).find((one) => one.name === name)
        const mapping: RegisterMapping = await rememberRegisterMapping(transaction, name, mappingOf(json))
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
