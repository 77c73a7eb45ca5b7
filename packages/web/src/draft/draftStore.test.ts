import { beforeEach, describe, expect, test } from 'vitest'
import { createDraftStore } from './draftStore.ts'

const now = new Date('2026-11-23T08:00:00Z')
const longAgo = new Date('2026-08-01T08:00:00Z')

/** A Storage that refuses to hold more than `room` characters, as a full phone does. */
function smallStorage(room: number): Storage {
  const items: Record<string, string> = {}
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    removeItem: (name: string) => delete items[name],
    setItem(name: string, text: string) {
      const others = Object.entries(items).filter(([each]) => each !== name)
      if (others.reduce((sum, [, each]) => sum + each.length, text.length) > room)
        throw new Error('QuotaExceededError')
      items[name] = text
    },
  }
  return new Proxy(items, {
    get: (_target, name: string) => methods[name as keyof typeof methods],
  }) as unknown as Storage
}

describe('drafts', () => {
  let storage: Storage
  beforeEach(() => {
    storage = smallStorage(1000)
  })

  test('what was typed is there again', () => {
    createDraftStore(storage).write('anna', 'help.new', { text: '扫码枪' }, now)
    expect(createDraftStore(storage).read('anna', 'help.new')).toEqual({ text: '扫码枪' })
  })

  test('another person on the same device does not see it', () => {
    createDraftStore(storage).write('anna', 'help.new', 'secret', now)
    expect(createDraftStore(storage).read('ben', 'help.new')).toBeNull()
  })

  test('it is gone once sent', () => {
    const drafts = createDraftStore(storage)
    drafts.write('anna', 'help.new', 'sent', now)
    drafts.remove('anna', 'help.new')
    expect(drafts.read('anna', 'help.new')).toBeNull()
  })

  test('a broken entry reads as none', () => {
    storage.setItem('kewo.draft.anna.help.new', '{"value":')
    expect(createDraftStore(storage).read('anna', 'help.new')).toBeNull()
  })

  test('what it is about is called otherwise: it goes along, unless something newer is written there', () => {
    const drafts = createDraftStore(storage)
    const later = new Date(now.getTime() + 1)
    for (const key of ['visit.1', 'visit.2']) drafts.write('anna', key, `in ${key}`, now)
    drafts.write('anna', 'visit.8', 'newer', later)
    drafts.rename('anna', 'visit.1', 'visit.8')
    drafts.rename('anna', 'visit.2', 'visit.9')
    const read = ['visit.1', 'visit.2', 'visit.8', 'visit.9'].map((key) => drafts.read('anna', key))
    expect(read).toEqual([null, null, 'newer', 'in visit.2'])
  })

  test('a full device makes room with drafts that nobody came back to', () => {
    const drafts = createDraftStore(storage)
    drafts.write('anna', 'old', 'x'.repeat(900), longAgo)
    drafts.write('anna', 'new', 'y'.repeat(500), now)
    expect(drafts.read('anna', 'old')).toBeNull()
    expect(drafts.read('anna', 'new')).toBe('y'.repeat(500))
  })

  test('when there is no room at all, the failure is seen', () => {
    expect(() => createDraftStore(storage).write('anna', 'new', 'z'.repeat(2000), now)).toThrow('Quota')
  })
})
