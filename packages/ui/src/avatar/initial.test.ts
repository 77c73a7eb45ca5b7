import { describe, expect, it } from 'vitest'
import { initial } from './initial.ts'

describe('initial', () => {
  it.each([
    ['李敏', '李'],
    ['  陈师傅', '陈'],
    ['li min', 'L'],
    ['𠮷田', '𠮷'],
    ['', ''],
    ['   ', ''],
  ])('of %j is %j', (name, first) => expect(initial(name)).toBe(first))
})
