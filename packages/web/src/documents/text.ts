import { formatDocument, type TypedDocumentNode } from '@urql/core'
import { type DocumentNode, parse, print } from 'graphql'

/** What lies in the outbox of a document: its text, which a later version of the app and the server both understand. */
export const textOf = (document: DocumentNode): string => print(document)

/** A document out of the outbox, for the client. */
export function documentOf(text: string): TypedDocumentNode {
  const parsed = { ...parse(text, { noLocation: true }), documentId: text, loc: sourceOf('') }
  const formatted = formatDocument(parsed as unknown as DocumentNode)
  // With the names of types, without which the cache would not know what has changed.
  Object.assign(formatted, { documentId: undefined, loc: sourceOf(print(formatted)) })
  return formatted as TypedDocumentNode
}

const sourceOf = (body: string) => ({ start: 0, end: body.length, source: { body } })
