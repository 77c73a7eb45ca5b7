import { expect, test } from 'vitest'
import { linkOf, whyNotLink } from './link.ts'

test.each([
  ['https://www.example.com/shelf?a=1', { host: 'www.example.com' }],
  ['HTTPS://Example.com', { host: 'example.com' }],
  ['/brands', { path: '/brands' }],
  ['/help/new?category=DISPLAY', { path: '/help/new?category=DISPLAY' }],
  ['http://example.com', null],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['//example.com', null],
  [String.raw`/\example.com`, null],
  [String.raw`https:\\example.com`, null],
  ['https:example.com', null],
  ['https://kewo.invalid/', null],
  ['https://me:secret@example.com', null],
  ['/staff/', null],
  ['/staff', null],
  ['/api/files/1/large', null],
  ['/x/../staff/', null],
  ['example.com', null],
  ['data:text/html,hello', null],
])('%s', (url, expected) => {
  expect(linkOf(url)).toEqual(expected)
})

test('an empty link waits to be filled in, a wrong or endless one is refused', () => {
  expect(whyNotLink('url', '')).toBeNull()
  expect(whyNotLink('url', 'ftp://example.com')?.field).toBe('url')
  expect(whyNotLink('url', `https://example.com/${'a'.repeat(500)}`)?.field).toBe('url')
})
