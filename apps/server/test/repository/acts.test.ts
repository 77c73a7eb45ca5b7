import { schema } from '@kewo/schema'
import { isUnionType, Kind, OperationTypeNode, visit } from 'graphql'
import { expect, test } from 'vitest'
import { pageDocuments } from './pageDocuments.ts'
import { sourceFiles } from './sourceFiles.ts'

const mutations = pageDocuments().flatMap(({ path, name, document }) =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION
      ? { path, name, definition }
      : [],
  ),
)

/** Whether a mutation may answer with a refusal. */
function mayRefuse(field: string): boolean {
  const type = schema.getMutationType()?.getFields()[field]?.type
  return isUnionType(type && 'ofType' in type ? type.ofType : type)
}

test('every mutation of ours asks of a refusal all that its form must tell', () => {
  expect(mutations.length).toBeGreaterThan(80)
  const silent = mutations.flatMap(({ path, name, definition }) => {
    const [root] = definition.selectionSet.selections
    if (root?.kind !== Kind.FIELD || !mayRefuse(root.name.value)) return []
    const spread: string[] = []
    visit(root, { FragmentSpread: ({ name: fragment }) => void spread.push(fragment.value) })
    return spread.includes('Refused') ? [] : `${name} in ${path}`
  })
  expect(silent).toEqual([])
})

test('every form over something that others may change asks what stands where it has lost the race', () => {
  const forms = sourceFiles('apps/{portal,manager}/src/**/*.{ts,tsx}').filter(({ text }) =>
    /\buseEdit[<(]/.test(text),
  )
  expect(forms.length).toBeGreaterThan(6)
  expect(
    forms
      .filter(({ text }) => !/\.\.\. on ChangedMeanwhile \{\s*node \{|onRefused=\{askAgain\}/.test(text))
      .map(({ path }) => path),
  ).toEqual([])
})

test('nothing is written but by the one way: an act, or the outbox that sends what was done without a signal', () => {
  const ways = [
    'packages/web/src/act/useAct.ts',
    'packages/web/src/outbox/engine.ts',
    // In the place of the outbox for who acts for a shop.
    'packages/web/src/perspective/directOutbox.ts',
  ]
  const files = sourceFiles('{apps/{portal,manager},packages/web}/src/**/*.{ts,tsx}')
  expect(files.length).toBeGreaterThan(300)
  const others = files.filter(
    ({ path, text }) => !/\.test\./.test(path) && /\buseMutation\b|\.(execute)?[mM]utation\(/.test(text),
  )
  expect(others.map(({ path }) => path).toSorted()).toEqual(ways)
})
