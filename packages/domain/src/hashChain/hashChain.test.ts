import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'
import { type ChainLink, chainHash, firstPreviousHash, verifyChain } from './hashChain.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function chain(payloads: readonly unknown[]): ChainLink[] {
  let previousHash = firstPreviousHash
  return payloads.map((payload) => {
    const hash = chainHash(previousHash, payload, sha256)
    const link = { previousHash, hash, payload }
    previousHash = hash
    return link
  })
}

const three = chain([{ summary: '一切照旧' }, { summary: '补了两条' }, { summary: '价签已换' }])

describe('chainHash', () => {
  test('is SHA-256 over the previous hash and the canonical JSON', () => {
    expect(chainHash(firstPreviousHash, { b: 1, a: '店' }, sha256)).toBe(
      sha256(`${firstPreviousHash}{"a":"店","b":1}`),
    )
  })

  test('the same payload hashes differently in another place', () => {
    const [first, second] = chain(['same', 'same'])
    expect(first!.hash).not.toBe(second!.hash)
  })
})

describe('verifyChain', () => {
  test('an empty chain is intact', () => {
    expect(verifyChain([], sha256)).toEqual({ intact: true, length: 0, head: firstPreviousHash })
  })

  test('an untouched chain is intact', () => {
    expect(verifyChain(three, sha256)).toEqual({ intact: true, length: 3, head: three[2]!.hash })
  })

  test.each<[string, ChainLink[], object]>([
    [
      'a payload changed',
      three.with(1, { ...three[1]!, payload: { summary: '补了三条' } }),
      { brokenAt: 1, why: 'CONTENT' },
    ],
    [
      'a hash changed',
      three.with(2, { ...three[2]!, hash: 'f'.repeat(64) }),
      { brokenAt: 2, why: 'CONTENT' },
    ],
    [
      'a payload that has no canonical JSON any more',
      three.with(1, { ...three[1]!, payload: { summary: JSON.parse('1e999') } }),
      { brokenAt: 1, why: 'CONTENT' },
    ],
    [
      'an instant that is none any more',
      three.with(1, { ...three[1]!, payload: { summary: new Date('infinity') } }),
      { brokenAt: 1, why: 'CONTENT' },
    ],
    ['the first link removed', three.slice(1), { brokenAt: 0, why: 'ORDER' }],
    ['a middle link removed', three.toSpliced(1, 1), { brokenAt: 1, why: 'ORDER' }],
    ['two links swapped', [three[0]!, three[2]!, three[1]!], { brokenAt: 1, why: 'ORDER' }],
    [
      'a link rewritten with its own hash but not those after it',
      [three[0]!, chain([three[0]!.payload, '改过'])[1]!, three[2]!],
      { brokenAt: 2, why: 'ORDER' },
    ],
  ])('finds %s', (_case, links, expected) => {
    expect(verifyChain(links, sha256)).toEqual({ intact: false, ...expected })
  })

  test('property: changing any one character of any stored link breaks it there', () => {
    const payloads = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        payloads,
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (texts, at, where, other) => {
          const links = chain(texts.map((summary) => ({ summary })))
          const index = at % links.length
          const letters = Array.from(texts[index]!)
          letters[where % letters.length] = other
          const payload = { summary: letters.join('') }
          fc.pre(canonicalJson(payload) !== canonicalJson(links[index]!.payload))
          const changed = links.with(index, { ...links[index]!, payload })
          expect(verifyChain(changed, sha256)).toEqual({ intact: false, brokenAt: index, why: 'CONTENT' })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('property: every change of a single stored byte is caught', () => {
    // Digits that make no other number in JavaScript (the 17th and beyond) are the same value, spelled otherwise.
    const payload = fc
      .jsonValue({ maxDepth: 3 })
      .filter((value) => isCanonical(value) && hasPlainNumbers(value))
    fc.assert(
      fc.property(
        fc.array(payload, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('payload', 'hash', 'previousHash'),
        (payloads, at, where, flip, part) => {
          const links = chain(payloads)
          const index = at % links.length
          const stored = { ...links[index]!, payload: canonicalJson(links[index]!.payload) }
          const bytes = new TextEncoder().encode(stored[part as 'hash'])
          bytes[where % bytes.length]! ^= flip
          const changed = readLink({ ...stored, [part]: new TextDecoder().decode(bytes) })
          // What cannot be read any more is caught where it is read.
          if (changed === null) return
          const outcome = verifyChain(links.with(index, changed), sha256)
          expect(outcome).toMatchObject({ intact: false, brokenAt: index })
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

/** Only whole numbers that JavaScript tells apart from their neighbours. */
function hasPlainNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(hasPlainNumbers)
}

function isCanonical(value: unknown): boolean {
  try {
    return canonicalJson(value) !== ''
  } catch {
    return false
  }
}

function readLink(stored: { previousHash: string; hash: string; payload: string }): ChainLink | null {
  try {
    const payload: unknown = JSON.parse(stored.payload)
    canonicalJson(payload)
    return { ...stored, payload }
  } catch {
    return null
  }
}
