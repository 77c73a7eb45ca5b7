import { describe, expect, it } from 'vitest'
import { appearanceAttributes, parseAppearance, usualAppearance } from './appearance.ts'

describe('parseAppearance', () => {
  it.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['7'],
    ['[]'],
    ['"dark"'],
    ['{"scheme":"neon","elder":"yes","textSize":12}'],
  ])('takes %j as usual', (stored) => expect(parseAppearance(stored)).toEqual(usualAppearance))

  it('reads back what was written', () => {
    const chosen = { scheme: 'dark', elder: true, textSize: 'largest' } as const
    expect(parseAppearance(JSON.stringify(chosen))).toEqual(chosen)
  })

  it('keeps what it understands of a broken one', () => {
    expect(parseAppearance('{"scheme":"dark","textSize":"huge"}')).toEqual({
      ...usualAppearance,
      scheme: 'dark',
    })
  })
})

describe('appearanceAttributes', () => {
  it('follows the system only when asked to', () => {
    expect(appearanceAttributes(usualAppearance, true)['data-scheme']).toBe('dark')
    expect(appearanceAttributes(usualAppearance, false)['data-scheme']).toBe('light')
    expect(appearanceAttributes({ ...usualAppearance, scheme: 'light' }, true)['data-scheme']).toBe('light')
  })

  it('leaves no attribute for what is usual', () => {
    expect(appearanceAttributes(usualAppearance, false)).toMatchObject({
      'data-elder': null,
      'data-text-size': null,
    })
    expect(appearanceAttributes({ scheme: 'dark', elder: true, textSize: 'large' }, false)).toEqual({
      'data-scheme': 'dark',
      'data-elder': '',
      'data-text-size': 'large',
    })
  })
})
