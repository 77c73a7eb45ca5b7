import { describe, expect, it } from 'vitest'
import tokensCss from './tokens.css?raw'
import { tokensOf } from './tokensOf.ts'

const css = `\n${tokensCss}`
const pixels = (length = '') => Number.parseFloat(length) * (length.endsWith('rem') ? 16 : 1)
const sizes = ['--fs-0', '--fs-1', '--fs-2', '--fs-3', '--fs-4', '--fs-5']

describe('elder mode', () => {
  const elder = tokensOf(css, ':root', "[data-density='dense']", '[data-elder]')

  it.each(sizes)('%s is 18 px or more', (size) => expect(pixels(elder[size])).toBeGreaterThanOrEqual(18))

  it('has main targets of 60 px and others of 44 px', () => {
    expect(pixels(elder['--target-main'])).toBeGreaterThanOrEqual(60)
    expect(pixels(elder['--target-large'])).toBeGreaterThanOrEqual(60)
    expect(pixels(elder['--target'])).toBeGreaterThanOrEqual(44)
  })

  it('has a largest setting whose main text is 30 px', () => {
    const largest = tokensOf(css, ':root', '[data-elder]', "[data-elder][data-text-size='largest']")
    expect(pixels(largest['--fs-2'])).toBeGreaterThanOrEqual(30)
  })

  it('leaves a line gap of 1.3', () => {
    expect(Number(elder['--leading'])).toBeGreaterThanOrEqual(1.3)
    expect(Number(elder['--leading-title'])).toBeGreaterThanOrEqual(1.3)
  })
})

describe.each([
  ['usual', [':root']],
  ['dense', [':root', "[data-density='dense']"]],
  ['large', [':root', "[data-text-size='large']"]],
  ['largest', [':root', "[data-text-size='largest']"]],
  ['elder', [':root', '[data-elder]']],
  ['elder, large', [':root', '[data-elder]', "[data-elder][data-text-size='large']"]],
  ['elder, largest', [':root', '[data-elder]', "[data-elder][data-text-size='largest']"]],
])('the ramp of type, %s', (_, selectors) => {
  it('grows from step to step', () => {
    const tokens = tokensOf(css, ...selectors)
    const ramp = sizes.map((size) => pixels(tokens[size]))
    expect(ramp).toEqual(ramp.toSorted((a, b) => a - b))
    expect(new Set(ramp).size).toBe(ramp.length)
  })
})
