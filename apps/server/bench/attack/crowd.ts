import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ask, Follower } from './follower.ts'
import type { Asker } from './loadCrowd.ts'

const follow = {
  notificationArrived: 'subscription { notificationArrived { id } }',
  helpRequestChanged: 'subscription { helpRequestChanged { id lastMessage { body } } }',
}
const thread =
  '{ unreadNotificationCount helpRequests(first: 1) { nodes { messages(last: 100) { nodes { body } } } } }'
const inbox =
  '{ unreadNotificationCount helpRequests(first: 25, filter: { view: MY_DESK }) { totalCount nodes { id number words status dueAt retailer { name } } } }'
const reply = `mutation ($id: ID!, $words: String!, $key: UUID!) {
  replyToHelpRequest(id: $id, words: $words, idempotencyKey: $key) { ... on HelpRequest { id } ... on Refusal { code message } } }`

type Waiting = { words: string; sentAt: number; bell: boolean; page: boolean }
/** Milliseconds from the sending of a reply to the socket of the shop that asked. */
export type Latencies = { bell: number[]; page: number[] }

/** Shops and staff with an open app each; the staff reply, and each shop notes what it has heard. */
export class Crowd {
  readonly cameBackAfter: number[] = []
  latencies: Latencies = { bell: [], page: [] }
  readonly #address: string
  readonly #askers: readonly Asker[]
  readonly #followers: Follower[]
  /** By number of the shop: replies with a receipt that it has not heard of yet, and all that it has heard. */
  readonly #receipts: Set<string>[]
  readonly #heard: Set<string>[]
  readonly #waiting = new Map<number, Waiting>()

  constructor(address: string, askers: readonly Asker[]) {
    this.#address = address
    this.#askers = askers
    this.#receipts = askers.map(() => new Set())
    this.#heard = askers.map(() => new Set())
    const cameBack = (gap: number) => this.cameBackAfter.push(gap)
    const staff = [...new Set(askers.map((asker) => asker.staff))]
    this.#followers = [
      ...askers.map(
        ({ shop: cookie }, index) =>
          new Follower({
            ...{ address, cookie, subscriptions: follow, reload: thread, cameBack },
            heard: (field, data) => this.#hear(index, field, data),
            reloaded: (data) => this.#read(index, data),
          }),
      ),
      ...staff.map(
        (cookie) =>
          new Follower({
            ...{ address, cookie, subscriptions: follow, reload: inbox, cameBack },
            heard: () => undefined,
            reloaded: () => undefined,
          }),
      ),
    ]
  }

  get sockets(): number {
    return this.#followers.length
  }

  connected(): number {
    return this.#followers.filter((follower) => follower.isConnected).length
  }

  receipts(): number {
    return this.#receipts.reduce((sum, each) => sum + each.size, 0)
  }

  /** Replies with a receipt of which the shop has heard neither live nor by asking anew. */
  missed(): number {
    return this.#receipts.reduce(
      (sum, each, index) => sum + [...each].filter((words) => !this.#heard[index]?.has(words)).length,
      0,
    )
  }

  /** From here on measured anew, also for those whose bell was lost with a server. */
  measureAnew(): void {
    this.#waiting.clear()
    this.latencies = { bell: [], page: [] }
  }

  /** The staff reply so often a second, each time to another shop, until the signal; each reply until it has a receipt. */
  async talk(perSecond: number, random: () => number, signal: AbortSignal): Promise<void> {
    const talking = new Set<Promise<void>>()
    while (!signal.aborted) {
      const index = Math.trunc(random() * this.#askers.length)
      if (!this.#waiting.has(index)) {
        const sent = this.#reply(index).finally(() => talking.delete(sent))
        talking.add(sent)
      }
      await pause(1_000 / perSecond)
    }
    await Promise.all(talking)
  }

  async stop(): Promise<void> {
    await Promise.all(this.#followers.map((follower) => follower.stop()))
  }

  async #reply(index: number): Promise<void> {
    const { staff, requestId } = this.#askers[index]!
    const key = randomUUID()
    const words = `明天上午送来 ${key}`
    const waits = { words, sentAt: performance.now(), bell: false, page: false }
    this.#waiting.set(index, waits)
    for (;;) {
      const told = await ask(this.#address, staff, reply, { id: requestId, words, key }).catch(() => null)
      const said = told?.data?.['replyToHelpRequest'] as { id?: string; code?: string } | undefined
      if (said?.code) throw new Error(`A reply was refused: ${said.code}`)
      if (said?.id) break
      await pause(300)
    }
    this.#receipts[index]?.add(words)
    if (waits.bell && waits.page) this.#waiting.delete(index)
  }

  #hear(index: number, field: string, data: unknown): void {
    const waits = this.#waiting.get(index)
    const words = (data as { lastMessage?: { body: string } | null }).lastMessage?.body
    if (field === 'helpRequestChanged' && words !== undefined) this.#heard[index]?.add(words)
    if (!waits) return
    const took = performance.now() - waits.sentAt
    if (field === 'notificationArrived' && !waits.bell) {
      waits.bell = true
      this.latencies.bell.push(took)
    }
    if (words === waits.words && !waits.page) {
      waits.page = true
      this.latencies.page.push(took)
    }
    if (waits.bell && waits.page && this.#receipts[index]?.has(waits.words)) this.#waiting.delete(index)
  }

  #read(index: number, data: unknown): void {
    const { helpRequests } = data as {
      helpRequests: { nodes: { messages: { nodes: { body: string }[] } }[] }
    }
    for (const { messages } of helpRequests.nodes)
      for (const { body } of messages.nodes) this.#heard[index]?.add(body)
    // What was read needs no bell any more.
    if (this.#heard[index]?.has(this.#waiting.get(index)?.words ?? '')) this.#waiting.delete(index)
  }
}
