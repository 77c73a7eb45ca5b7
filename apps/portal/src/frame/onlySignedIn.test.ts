import { isRedirect } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import type { Viewer } from '../viewer/viewer.ts'
import { onlyShops } from './onlyShops.ts'
import { onlySignedIn } from '@kewo/web/frame'

const shop = { retailer: { id: 'r' } } as Viewer
const staff = { retailer: null } as Viewer
const at = (pathname: string) => ({ pathname, publicHref: `${pathname}?tab=1` })

function redirectOf(guard: () => void) {
  try {
    guard()
    return null
  } catch (thrown) {
    return isRedirect(thrown) ? thrown.options : thrown
  }
}

test('before sign-in every address leads to the sign-in, and back afterwards', () => {
  for (const path of ['/', '/brands', '/campaigns/1', '/nowhere'])
    expect(redirectOf(() => onlySignedIn({ viewer: null }, at(path)))).toMatchObject({
      to: '/sign-in',
      search: { next: `${path}?tab=1` },
    })
})

test('the sign-in itself is open', () => {
  expect(redirectOf(() => onlySignedIn({ viewer: null }, at('/sign-in')))).toBeNull()
})

test('a shop goes on', () => {
  expect(redirectOf(() => onlySignedIn({ viewer: shop }, at('/brands')))).toBeNull()
  expect(redirectOf(() => onlyShops({ viewer: shop }))).toBeNull()
})

test('staff are led to their own entrance', () => {
  expect(redirectOf(() => onlyShops({ viewer: staff }))).toMatchObject({ href: '/staff/' })
})
