import type { DocumentNode, OperationDefinitionNode } from 'graphql'

/** Name of the one field that an operation asks or does. */
export function rootField({ definitions }: DocumentNode): string | null {
  const operation = definitions.find((one): one is OperationDefinitionNode => 'operation' in one)
  const [field] = operation?.selectionSet.selections ?? []
  return field && 'name' in field ? field.name.value : null
}
