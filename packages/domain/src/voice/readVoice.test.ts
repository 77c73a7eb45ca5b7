import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { readVoice, soundContainer } from './readVoice.ts'
import { largestVoice } from './voice.ts'
import { UnreadableVoice, VoiceTooLarge, VoiceTooLong } from './voiceRefusals.ts'

/** A second of speech, as a browser has recorded it. */
const [webm, mp4] = ['memo.webm', 'memo.mp4'].map((name) =>
  Uint8Array.from(readFileSync(new URL(name, import.meta.url))),
) as [Uint8Array, Uint8Array]

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** An Ogg whose head has the letters of Opus, and a last page that ends after so many samples. */
function ogg(samples: number, head = 'OpusHead'): Uint8Array {
  const page = (flags: number, granule: number, body: Uint8Array) => {
    const bytes = new Uint8Array(28 + body.length)
    bytes.set(letters('OggS'))
    bytes[5] = flags
    new DataView(bytes.buffer).setBigUint64(6, BigInt(granule), true)
    bytes[26] = 1
    bytes[27] = body.length
    bytes.set(body, 28)
    return bytes
  }
  return Uint8Array.from([
    ...page(2, 0, letters(`${head}\x01\x01\x38\x01......`)),
    ...page(4, samples, letters('sound')),
  ])
}

/** The bytes with one run of them replaced. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = String.fromCharCode(...bytes)
  expect(text).toContain(from)
  return letters(text.replaceAll(from, to))
}

describe('what browsers record is taken, with how long it lasts', () => {
  test.each([
    ['WebM', webm, 'audio/webm'],
    ['MP4', mp4, 'audio/mp4'],
    ['Ogg', ogg(48_312), 'audio/ogg'],
  ])('%s', (_kind, bytes, mimeType) => {
    const { milliseconds, ...voice } = readVoice(bytes)
    expect(voice).toEqual({ mimeType })
    expect(milliseconds).toBeGreaterThan(900)
    expect(milliseconds).toBeLessThan(1300)
  })

  test.each([
    [61, null],
    [63, VoiceTooLong],
  ])('%s seconds', (seconds, refusal) => {
    const read = () => readVoice(ogg(312 + seconds * 48_000))
    if (refusal) expect(read).toThrow(refusal)
    else expect(read().milliseconds).toBe(seconds * 1000)
  })
})

test.each([
  ['nothing', new Uint8Array()],
  ['words', letters('no sound')],
  ['a picture', letters('\x89PNG\r\n\x1a\n')],
  ['HEIC, which is of the same container', letters('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['a film in WebM', replaced(webm, 'A_OPUS', 'V_VP8\0')],
  ['another sound in WebM', replaced(webm, 'A_OPUS', 'A_FLAC')],
  ['Matroska', replaced(webm, 'webm', 'mkvv')],
  ['a film in MP4', replaced(mp4, 'soun', 'vide')],
  ['another sound in MP4', replaced(mp4, 'Opus', 'fLaC')],
  ['another sound in Ogg', ogg(48_312, '\x01vorbis.')],
  ['a head without sound', webm.subarray(0, 120)],
])('%s is refused', (_what, bytes) => {
  expect(() => readVoice(bytes)).toThrow(UnreadableVoice)
})

test('too many bytes are refused, whatever they are', () => {
  const padded = new Uint8Array(largestVoice + 1)
  padded.set(webm)
  expect(() => readVoice(padded)).toThrow(VoiceTooLarge)
})

test('any bytes, and any change of good ones, are taken or refused: nothing breaks, nothing hangs', () => {
  const change = fc.tuple(fc.nat(5000), fc.nat(255))
  const changed = fc
    .tuple(
      fc.constantFrom(webm, mp4, ogg(48_000)),
      fc.array(change, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([good, changes, share]) => {
      const bytes = Uint8Array.from(good)
      for (const [place, value] of changes) bytes[place % bytes.length] = value
      return bytes.subarray(0, Math.ceil(bytes.length * share))
    })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), changed), (bytes) => {
      try {
        expect(readVoice(bytes).mimeType).toBe(soundContainer(bytes))
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 1500 },
  )
})
