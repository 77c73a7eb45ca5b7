import { expect, test } from 'vitest'
import { withThousands } from './thousands.ts'

test.each([
  ['共 28715 家', '共 28,715 家'],
  ['200000 in all', '200,000 in all'],
  ['共 999 家', '共 999 家'],
])('%s reads as %s', (words, shown) => expect(withThousands(words)).toBe(shown))
