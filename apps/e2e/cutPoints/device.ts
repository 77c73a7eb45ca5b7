import { setTimeout } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { noServer } from './noServer.ts'

/** An act as it is put into the outbox of a device. */
export type Act = {
  key: string
  lane: string
  document: string
  variables: Record<string, unknown>
  /** Ids of the pictures that go with it, each another picture. */
  pictures: string[]
  /** What it is about, whether it makes that, and when it was done, where that matters. */
  about?: string
  makes?: boolean
  madeAt?: number
}

export type Standing = {
  state: string
  problem: string | null
  /** How the server calls what it has made or changed, once its receipt is here. */
  answerId: string | null
}

/** A phone of somebody with an app open: acts are put into its outbox, and its tab can be killed. */
export class Device {
  private readonly context: BrowserContext
  private readonly home: string
  private readonly personId: string
  private page: Page

  private constructor(page: Page, home: string, personId: string) {
    this.context = page.context()
    this.home = home
    this.personId = personId
    this.page = page
  }

  static async of(page: Page, home: string, personId: string): Promise<Device> {
    const device = new Device(page, home, personId)
    await device.ready()
    return device
  }

  private async ready(): Promise<void> {
    try {
      // The outbox opens its store when it is loaded, soon after the page.
      await this.page.waitForFunction(async () =>
        (await indexedDB.databases()).some(({ name }) => name === 'kewo-outbox'),
      )
      // What the app fetches ahead is here: a server that is killed now takes no page away.
      await this.page.waitForLoadState('networkidle')
    } catch (error) {
      // It sends as soon as it is open, and may be killed at that, or find no server: then it is opened again.
      if (this.isOpen()) throw error
    }
  }

  /** A tab that was killed is closed; one that asked a server which was away for its page shows the browser's own. */
  private isOpen(): boolean {
    return !this.page.isClosed() && !this.page.url().startsWith('chrome-error:')
  }

  /** Opens the app again after its tab was killed or found no server: as often as it takes. */
  async revive(): Promise<void> {
    while (!this.isOpen()) {
      await this.page.close()
      this.page = await this.context.newPage()
      const isThere = await this.page
        .goto(this.home)
        .then(Boolean, (error) => this.isOpen() && noServer(error))
      if (isThere) await this.ready()
      else await setTimeout(200)
    }
  }

  async put(acts: readonly Act[]): Promise<void> {
    await this.page.evaluate(
      async ({ acts: all, personId }) => {
        const { takePicture } = globalThis as { takePicture?: () => Promise<Blob> }
        const pictureOf = async (id: string, index: number, ids: readonly string[]) => {
          // The last of a record is its signature, which is small anyway.
          if (takePicture && index < ids.length - 1) return { id, picture: await takePicture(), fileId: null }
          const canvas = document.createElement('canvas')
          ;[canvas.width, canvas.height] = [24, 24]
          const sheet = canvas.getContext('2d')!
          const random = crypto.getRandomValues(new Uint8Array(24 * 24 * 3))
          for (let at = 0; at < 24 * 24; at += 1) {
            sheet.fillStyle = `rgb(${[...random.slice(at * 3, at * 3 + 3)].join(',')})`
            sheet.fillRect(at % 24, Math.floor(at / 24), 1, 1)
          }
          const picture = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
          return { id, picture, fileId: null }
        }
        const entries = await Promise.all(
          all.map(async ({ pictures, ...act }) => ({
            ...{ about: 'cut', madeAt: Date.now() },
            ...act,
            ...{ personId, operation: 'CutPoint', path: '/' },
            ...{ told: { kind: 'cut', words: 'cut' }, state: 'waiting', attempted: false },
            ...{ changed: false, tries: 0, tryAt: 0 },
            pictures: await Promise.all(pictures.map(pictureOf)),
          })),
        )
        const opening = indexedDB.open('kewo-outbox')
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        const transaction = database.transaction('entries', 'readwrite')
        for (const entry of entries) transaction.objectStore('entries').put(entry)
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve
          transaction.onabort = () => reject(transaction.error)
        })
        database.close()
      },
      { acts, personId: this.personId },
    )
  }

  /** As when the signal comes back. A tab that was killed hears nothing. */
  async hearSignal(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => undefined)
  }

  async standing(keys: readonly string[]): Promise<Standing[]> {
    return this.page.evaluate(async (wanted) => {
      const opening = indexedDB.open('kewo-outbox')
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const store = database.transaction('entries').objectStore('entries')
      const entries = await Promise.all(
        wanted.map(
          (key) =>
            new Promise<
              { state: string; problem?: { message: string }; answer?: { id?: string } } | undefined
            >((resolve, reject) => {
              const got = store.get(key)
              got.onsuccess = () => resolve(got.result as never)
              got.onerror = () => reject(got.error)
            }),
        ),
      )
      database.close()
      return entries.map((entry) => ({
        state: entry?.state ?? 'lost',
        problem: entry?.problem?.message ?? null,
        answerId: entry?.answer?.id ?? null,
      }))
    }, keys as string[])
  }
}
