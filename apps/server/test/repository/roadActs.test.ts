import { Kind } from 'graphql'
import { expect, test } from 'vitest'
import { roadActs } from '@kewo/domain'
import { pageDocuments } from './pageDocuments.ts'
import { sourceFiles } from './sourceFiles.ts'

test('what the apps hand to the outbox is the list of what may lie in one, no more and no less', () => {
  const given: string[] = sourceFiles('apps/{portal,manager}/src/**/*.{ts,tsx}').flatMap(({ path, text }) =>
    [...text.matchAll(/\buse(?:RoadAct|Step)\(\s*(\w+)/g)].map(([, name]) => {
      const [, operation] = new RegExp(`\\b${name} = graphql\\(\\s*\`\\s*mutation (\\w+)`).exec(text) ?? []
      return `${path}: ${operation ?? `${name} is not written here`}`
    }),
  )
  const fieldOf = new Map<string, string>(
    pageDocuments().flatMap(({ path, name, document }) => {
      const [operation] = document.definitions
      const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
      return field?.kind === Kind.FIELD ? [[`${path}: ${name}`, field.name.value] as const] : []
    }),
  )
  expect(new Set(given.map((one) => fieldOf.get(one) ?? one))).toEqual(new Set(roadActs))
})
