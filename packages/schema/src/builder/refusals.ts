import { encodeGlobalID } from '@pothos/plugin-relay'
import { InvalidInput, type Refusal } from '@kewo/domain'
import { builder } from './builder.ts'

/** The GraphQL interface that every refusal has. */
export const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'A rule said no and nothing was changed. Show `message`; programs read `code`.',
  fields: (t) => ({
    code: t.string({
      description: 'Stable name of the reason, such as TraceAlreadyAnswered.',
      resolve: ({ name }) => name,
    }),
    message: t.string({
      description: "What happened and what to do now, in the reader's language.",
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
  }),
})

// Any refusal class, whatever it is constructed with.
type RefusalClass = abstract new (...args: never[]) => Refusal

/** Makes a domain refusal a GraphQL type of the same name, once, so that result unions can name it. */
export function refusalType<Class extends RefusalClass>(refusal: Class, description: string): void {
  builder.objectType(refusal as unknown as typeof InvalidInput, {
    name: refusal.name,
    description,
    interfaces: [RefusalInterface],
    isTypeOf: (value) => value instanceof refusal,
  })
}

type Fault = Pick<InvalidInput, 'field' | 'takenBy' | 'words'>

/** A refusal in a list is an Error, which GraphQL would raise: what it says is not. */
const OtherFault = builder.objectRef<Fault>('OtherFault').implement({
  description: 'A further field of the same input that cannot be taken.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the argument or input field.' }),
    message: t.string({
      description: "What is wrong and what to do, in the reader's language.",
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
    takenBy: t.id({
      nullable: true,
      description: 'Where only one may have the value: which one has it, as `node` takes it.',
      resolve: ({ takenBy }) => takenBy && encodeGlobalID(takenBy.type, takenBy.id),
    }),
  }),
})

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'What was typed into one field cannot be taken.',
  interfaces: [RefusalInterface],
  isTypeOf: (value) => value instanceof InvalidInput,
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Name of the argument or input field, such as suggestedPrice.',
    }),
    takenBy: t.id({
      nullable: true,
      description: 'Where only one may have the value: which one has it, as `node` takes it.',
      resolve: ({ takenBy }) => takenBy && encodeGlobalID(takenBy.type, takenBy.id),
    }),
    others: t.field({
      type: [OtherFault],
      description: 'What else of the same input cannot be taken, one for each other field.',
      resolve: ({ others }) => others.map(({ field, takenBy, words }) => ({ field, takenBy, words })),
    }),
  }),
})
