// Stands in for @0no-co/graphql.web in a built app (trustedDocuments.ts puts it there): what urql needs of it where no document
// is text. Of what was text in the outbox, the engine has put the text where this looks.
export { GraphQLError, Kind, valueFromASTUntyped } from '@0no-co/graphql.web'

export const print = (document: { loc?: { source: { body: string } } }): string =>
  document.loc?.source.body ?? ''

export function parse(): never {
  throw new Error('A built app has no parser: a document has to be compiled, or parsed by the outbox')
}
