import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql'
import { sourceFiles } from './sourceFiles.ts'

/** What a page or dialog asks the server: one operation with the fragments that it uses. */
export type PageDocument = { path: string; name: string; document: DocumentNode }

/** Every operation that our apps send, read from their sources: gql.tada's documents are template literals there. */
export function pageDocuments(): PageDocument[] {
  return ['portal', 'manager'].flatMap((app) =>
    documentsOf(`{apps/${app},packages/web,packages/ui}/src/**/*.{ts,tsx}`),
  )
}

function documentsOf(pattern: string): PageDocument[] {
  const written = sourceFiles(pattern).flatMap(({ path, text }) =>
    [...text.matchAll(/\bgraphql\(\s*`([^`]*)`/g)].map(([, source = '']) => ({
      path,
      // Its own directive gql.tada takes out before anything is sent.
      document: parse(source.replaceAll('@_unmask', '')),
    })),
  )
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const { document } of written)
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  return written.flatMap(({ path, document }) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? {
            path,
            name: definition.name?.value ?? 'unnamed',
            document: asSent({
              kind: Kind.DOCUMENT,
              definitions: [definition, ...usedBy(document, fragments)],
            }),
          }
        : [],
    ),
  )
}

/** The cache of the apps asks for the type of everything, in every selection but the outermost; that has its cost, too. */
function asSent(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [...set.selections, typename] },
  })
}

/** The fragments that a document spreads, with those that they spread. */
function usedBy(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Iterable<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>()
  const spread = {
    FragmentSpread({ name }: { name: { value: string } }) {
      const fragment = fragments.get(name.value)
      if (!fragment) throw new Error(`No fragment is named ${name.value}.`)
      if (used.has(fragment)) return
      used.add(fragment)
      visit(fragment, spread)
    },
  }
  visit(document, spread)
  return used
}
