import { type DocumentNode, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { v7 } from 'uuid'
import { schema } from '../../src/index.ts'

export const keyName = 'idempotencyKey'

/** The document with a new key for each write that takes one and is given none: most tests are not about keys. */
export function keyed(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const takesKey = types.getFieldDef()?.args.some(({ name }) => name === keyName) ?? false
        if (!takesKey || node.arguments?.some(({ name }) => name.value === keyName)) return undefined
        const key = {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: keyName },
          value: { kind: Kind.STRING, value: v7() },
        } as const
        return { ...node, arguments: [...(node.arguments ?? []), key] }
      },
    }),
  )
}
