import { costOf, largestPage, limits, schema } from '@kewo/schema'
import { Kind, validate, visit } from 'graphql'
import { expect, test } from 'vitest'
import { pageDocuments } from './pageDocuments.ts'
import { someVariables } from './someVariables.ts'

const pages = pageDocuments()
const costs = pages
  .map(({ path, name, document }) => ({
    ...{ path, name },
    // Whoever reads a list chooses how many rows a page has; the most that can be chosen is reckoned.
    ...costOf(schema, document, { ...someVariables(schema, document), first: largestPage }),
  }))
  .toSorted((one, other) => other.complexity - one.complexity)

test('the documents of our pages are found, whole and right', () => {
  expect(pages.length).toBeGreaterThan(150)
  expect(pages.flatMap(({ document }) => validate(schema, document))).toEqual([])
})

test('every page of ours asks for less than one operation may', () => {
  const refused = costs.filter(
    ({ complexity, depth, breadth }) =>
      complexity > limits.complexity || depth > limits.depth || breadth > limits.breadth,
  )
  expect(refused).toEqual([])
})

test('the limit leaves modest room over the dearest page', () => {
  const [dearest] = costs
  expect(limits.complexity, `the dearest is ${dearest?.name}, ${dearest?.path}`).toBeLessThan(
    (dearest?.complexity ?? 0) * 1.5,
  )
})

test('a page writes down how many rows it asks for, or asks for a list’s page by the name that is reckoned above', () => {
  const chosen: string[] = []
  for (const { name, document } of pages)
    visit(document, {
      Argument(argument) {
        const isCount = argument.name.value === 'first' || argument.name.value === 'last'
        const asPage =
          argument.value.kind === Kind.VARIABLE && argument.value.name.value === argument.name.value
        if (isCount && argument.value.kind !== Kind.INT && !asPage) chosen.push(name)
      },
    })
  expect(chosen).toEqual([])
})
