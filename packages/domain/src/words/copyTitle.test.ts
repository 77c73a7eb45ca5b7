import { expect, it } from 'vitest'
import { copyTitle } from './copyTitle.ts'

it.each([
  ['云岭·春雪', '云岭·春雪（副本）'],
  ['长'.repeat(36), `${'长'.repeat(36)}（副本）`],
  ['长'.repeat(37), '长'.repeat(37)],
])('the copy of %s is called %s', (title, expected) => expect(copyTitle(title, 40)).toBe(expected))
