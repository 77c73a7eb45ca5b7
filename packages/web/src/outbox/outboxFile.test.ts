import { outboxFileHead, outboxFileHeadBytes, sealBytes } from '@kewo/domain'
import { expect, test } from 'vitest'
import { outboxFile } from './outboxFile.ts'
import { act } from './sender.testbed.ts'

const sessionId = '0193aaaa-0000-7000-8000-000000000001'
const raw = crypto.getRandomValues(new Uint8Array(32))
const keyFor = (use: 'encrypt' | 'decrypt') => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use])
const seal = async () => ({ sessionId, key: await keyFor('encrypt') })
const picture = { id: 'p1', picture: new Blob(['picture'], { type: 'image/webp' }), fileId: null }

async function opened(file: Blob) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = bytes.subarray(0, outboxFileHeadBytes)
  expect(new TextDecoder().decode(head)).toBe(outboxFileHead(sessionId))
  const [iv, sealed] = [
    bytes.slice(head.length, head.length + sealBytes.iv),
    bytes.slice(head.length + sealBytes.iv),
  ]
  const how = { name: 'AES-GCM', iv, additionalData: head.slice(), tagLength: sealBytes.tag * 8 }
  return JSON.parse(
    new TextDecoder().decode(await crypto.subtle.decrypt(how, await keyFor('decrypt'), sealed)),
  ) as { kewoOutbox: number; acts: Record<string, unknown>[] }
}

test('all that waits or was refused stands in it, sealed, with its pictures and by the server’s clock', async () => {
  const waiting = act({ pictures: [picture], makes: true })
  const told = act({ madeAtServer: '2026-11-20T00:00:00.000Z', state: 'refused', changed: true })
  const { file, isSealed } = await outboxFile([waiting, told, act({ state: 'sent' })], {
    ...{ clockOffset: 60_000, seal: await seal() },
  })
  expect(isSealed).toBe(true)
  const { kewoOutbox, acts } = await opened(file)
  expect([kewoOutbox, acts.length]).toEqual([2, 2])
  expect(acts[0]).toMatchObject({
    ...{ key: waiting.key, personId: 'anna', state: 'waiting', makes: true, changed: false },
    madeAt: new Date(waiting.madeAt + 60_000).toISOString(),
    pictures: [{ id: 'p1', type: 'image/webp', base64: btoa('picture') }],
  })
  expect(acts[1]).toMatchObject({ madeAt: '2026-11-20T00:00:00.000Z', state: 'refused', changed: true })
})

test('nobody on the way reads it, and no two are alike', async () => {
  const entry = act({ told: { kind: '求助', words: 'secret' }, variables: { words: 'secret' } })
  const texts = await Promise.all(
    [1, 2].map(async () => (await outboxFile([entry], { clockOffset: 0, seal: await seal() })).file.text()),
  )
  expect(texts[0]).not.toContain('secret')
  expect(texts[0]).not.toBe(texts[1])
})

test('without a seal it is a copy for reading', async () => {
  const { file, isSealed } = await outboxFile([act()], { clockOffset: 0, seal: null })
  expect(isSealed).toBe(false)
  expect(JSON.parse(await file.text())).toMatchObject({ kewoOutbox: 2, acts: [{ personId: 'anna' }] })
})
