import { getOperationName, stringifyDocument, type TypedDocumentNode } from '@urql/core'

/** As the server is told which of its documents is meant; none in development, where a document goes as text. */
export const extensionsOf = (document: object) =>
  'documentId' in document && document.documentId
    ? { persistedQuery: { version: 1 as const, sha256Hash: document.documentId as string } }
    : undefined

/** The body of a request without the client. */
export function bodyOf<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const operationName = getOperationName(document)
  const extensions = extensionsOf(document)
  return JSON.stringify({
    operationName,
    ...(extensions ? { extensions } : { query: stringifyDocument(document) }),
  })
}
