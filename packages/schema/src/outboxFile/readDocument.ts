import { isRoadAct, type RoadAct } from '@kewo/domain'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql'

/** Lexical tokens of one document; the largest of our own has some 600. */
const mostTokens = 2_000

/** An act to be done, asked for nothing but what became of it. */
export type Asked = {
  act: RoadAct
  field: FieldNode
  operation: OperationDefinitionNode
  document: DocumentNode
}

/**
 * The one act of a document. Null for whatever no outbox of ours holds: several operations or fields, another name for it, directives, a
 * field that is not done on the road. What it asks for in return is left out, so that it reads nothing.
 */
export function readDocument(source: string): Asked | null {
  const operation = onlyMutation(source)
  const [field, ...others] = operation?.selectionSet.selections ?? []
  if (!operation || field?.kind !== Kind.FIELD || others.length > 0) return null
  const act = field.name.value
  if (field.alias || field.directives?.length || operation.directives?.length || !isRoadAct(act)) return null
  const asking = { ...field, selectionSet: whatBecame }
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections: [asking] } }
  return { act, field: asking, operation: asked, document: { kind: Kind.DOCUMENT, definitions: [asked] } }
}

function onlyMutation(source: string): OperationDefinitionNode | null {
  const definitions = parsed(source)?.definitions ?? []
  const [operation, ...others] = definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION)
  const isOne = operation?.kind === Kind.OPERATION_DEFINITION && others.length === 0
  return isOne && operation.operation === OperationTypeNode.MUTATION ? operation : null
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { maxTokens: mostTokens })
  } catch {
    return null
  }
}

const [asked] = parse('{ act { __typename ... on Refusal { code message } } }').definitions
const [example] = asked?.kind === Kind.OPERATION_DEFINITION ? asked.selectionSet.selections : []
const whatBecame = example?.kind === Kind.FIELD ? example.selectionSet : undefined
