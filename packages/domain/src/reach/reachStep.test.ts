import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { reachCounts, type ReachProgress, reachStepOf, type ReachStep, reachSteps } from './reachStep.ts'

const at = new Date('2026-11-23T01:00:00Z')
const nothing: ReachProgress = {
  ...{ toldAt: null, openedAt: null, readAt: null, understoodAt: null },
  acted: false,
}

test.each<[string, Partial<ReachProgress>, ReachStep]>([
  ['nothing is known', {}, 'MEANT'],
  ['told', { toldAt: at }, 'TOLD'],
  ['opened, though nobody told it', { openedAt: at }, 'OPENED'],
  ['read to the end', { openedAt: at, readAt: at }, 'READ'],
  ['understood, whatever else got lost', { understoodAt: at }, 'UNDERSTOOD'],
  ['understood and acted', { understoodAt: at, acted: true }, 'ACTED'],
  ['acted without having understood', { toldAt: at, readAt: at, acted: true }, 'READ'],
  ['acted without having opened', { toldAt: at, acted: true }, 'TOLD'],
])('%s', (_case, known, step) => {
  expect(reachStepOf({ ...nothing, ...known })).toBe(step)
})

const maybe = fc.option(fc.constant(at))
const progress: fc.Arbitrary<ReachProgress> = fc.record({
  ...{ toldAt: maybe, openedAt: maybe, readAt: maybe, understoodAt: maybe },
  acted: fc.boolean(),
})
const shops = fc.array(fc.record({ progress, part: fc.constantFrom('a', 'b', 'c') }), { maxLength: 40 })

function countsOf(some: readonly { progress: ReachProgress }[], steps: readonly ReachStep[] = reachSteps) {
  const standing: Partial<Record<ReachStep, number>> = {}
  for (const shop of some) {
    const step = reachStepOf(shop.progress)
    standing[step] = (standing[step] ?? 0) + 1
  }
  return reachCounts(standing, steps)
}

describe('whatever shops do', () => {
  it('each step holds no more than the one before, the first of them all', () => {
    fc.assert(
      fc.property(shops, fc.subarray([...reachSteps].slice(1)), (some, besides) => {
        const counts = countsOf(some, ['MEANT', ...besides]).map(({ count }) => count)
        expect(counts[0]).toBe(some.length)
        expect(counts).toEqual(counts.toSorted((one, other) => other - one))
      }),
    )
  })

  it('the parts come to the whole, step by step', () => {
    fc.assert(
      fc.property(shops, (some) => {
        const parts = ['a', 'b', 'c'].map((part) => countsOf(some.filter((shop) => shop.part === part)))
        const sums = reachSteps.map((step, index) => ({
          step,
          count: parts.reduce((sum, counts) => sum + counts[index]!.count, 0),
        }))
        expect(sums).toEqual(countsOf(some))
      }),
    )
  })

  it('who has understood is counted in every step before', () => {
    fc.assert(
      fc.property(shops, (some) => {
        const understood = some.filter((shop) => shop.progress.understoodAt).length
        for (const { step, count } of countsOf(some))
          if (step !== 'ACTED') expect(count).toBeGreaterThanOrEqual(understood)
        expect(countsOf(some).find(({ step }) => step === 'UNDERSTOOD')!.count).toBe(understood)
      }),
    )
  })
})
