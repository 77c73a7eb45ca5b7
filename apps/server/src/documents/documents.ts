import { type DocumentNode, GraphQLError, parse, print, visit } from 'graphql'

/** The documents of our apps, by the id with which they are asked. */
export type KnownDocuments = ReadonlyMap<string, string>

/** What is answered: what our apps ask, by id or word for word, and anything else only where that is allowed. */
export class Documents {
  readonly #known: KnownDocuments
  readonly #words: ReadonlySet<string>
  readonly #others: boolean
  /** What has been compared before: Apollo keeps a document that it has parsed. */
  readonly #compared = new WeakMap<DocumentNode, boolean>()

  constructor(known: KnownDocuments, { others }: { others: boolean }) {
    this.#known = known
    this.#others = others
    this.#words = new Set(others ? [] : [...known.values()].map((text) => wordsOf(parse(text))))
  }

  /** The text of an id. */
  textOf(id: string): string | undefined {
    return this.#known.get(id)
  }

  /** Null where it may be asked. Whole texts come from outboxes and from apps that were built before ids were. */
  whyNot(document: DocumentNode): readonly [GraphQLError] | null {
    if (this.#others) return null
    const isKnown = this.#compared.get(document) ?? this.#words.has(wordsOf(document))
    this.#compared.set(document, isKnown)
    return isKnown ? null : [notAnswered()]
  }
}

const notAnswered = () =>
  new GraphQLError('This server answers the documents of its own apps and no others.', {
    extensions: { code: 'UNKNOWN_DOCUMENT', http: { status: 403 } },
  })

/** The same words for the same question, in whatever order its parts come and with whatever a cache has added to them. */
function wordsOf(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
    Directive: ({ name }) => (name.value.startsWith('_') ? null : undefined),
  })
  return bare.definitions
    .map((definition) => print(definition))
    .toSorted()
    .join('\n')
}
