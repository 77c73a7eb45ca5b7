import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import tokensCss from './tokens.css?raw'
import { tokensOf } from './tokensOf.ts'

const css = `\n${tokensCss}`

const grounds = ['paper', 'sheet', 'line-soft', 'jade-wash', 'amber-wash', 'red-wash', 'sky-wash']

/** Every pair of text and ground that the components draw. AA asks 4.5 : 1. */
const textPairs: [text: string, ground: string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-2', ground],
    ['ink-3', ground],
  ]),
  ...['paper', 'sheet', 'jade-wash'].map((ground): [string, string] => ['jade', ground]),
  ...['paper', 'sheet', 'jade-wash'].map((ground): [string, string] => ['jade-strong', ground]),
  ...['paper', 'sheet', 'jade-wash', 'amber-wash'].map((ground): [string, string] => ['amber', ground]),
  ...['paper', 'sheet', 'jade-wash', 'red-wash'].map((ground): [string, string] => ['red', ground]),
  ...['paper', 'sheet', 'sky-wash'].map((ground): [string, string] => ['sky', ground]),
  ['ink-2', 'line'],
  ['ink-2', 'heat-0'],
  ['ink', 'heat-1'],
  ['ink', 'heat-2'],
  ['on-heat-3', 'heat-3'],
  ['on-jade', 'jade'],
  ['on-jade', 'jade-strong'],
  ['on-red', 'red'],
  ['on-red', 'red-strong'],
  ['mark-halo', 'mark-do'],
  ['mark-halo', 'mark-dont'],
  ['mark-halo', 'mark-mine'],
]

/** Edges and bars that must be seen to use the thing. AA asks 3 : 1. */
const edgePairs: [edge: string, ground: string][] = [
  ...['paper', 'sheet', 'jade-wash'].map((ground): [string, string] => ['line-control', ground]),
  ...['paper', 'sheet', 'jade-wash', 'line'].map((ground): [string, string] => ['jade', ground]),
  ['amber', 'line'],
  ['red', 'line'],
]

describe.each([
  ['light', [':root']],
  ['dark', [':root', "[data-scheme='dark']"]],
  ['elder light', [':root', '[data-elder]']],
  ['elder dark', [':root', "[data-scheme='dark']", '[data-elder]']],
])('%s', (_, selectors) => {
  const tokens = tokensOf(css, ...selectors)
  const ratio = ([front, ground]: [string, string]) => contrast(tokens[`--${front}`]!, tokens[`--${ground}`]!)

  it.each(textPairs)('%s on %s reads well', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5))
  it.each(edgePairs)('%s on %s is seen', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3))
})

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0a6b53', '#0a6b53', 1],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBeCloseTo(ratio, 2)
  })
})
