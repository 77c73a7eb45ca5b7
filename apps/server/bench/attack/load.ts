import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'

export type Who = { address: string; shops: string[]; manager: string; visitId: string }
type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** The server said no to what it should do: no failure that goes by, but a fault of the attack itself. */
class Refused extends Error {}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const open = `mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) {
  ... on HelpRequest { id } ... on Refusal { code message } } }`
const reads = [
  '{ visits(first: 20) { nodes { status retailer { name } } } }',
  '{ retailers(first: 20) { nodes { name visits(first: 1) { nodes { startedAt } } } } }',
  '{ helpRequests(first: 20) { nodes { words status } } }',
]
const trace = {
  ...{ commentary: '看了', summary: '好', heard: '要货', signatureName: '王' },
  ...{ brandIds: [], findings: [], followUps: [], photoIds: [], suggestions: [] },
}

/** Mixed load of readers, writers with keys and live sockets, that goes on whatever happens, until it is stopped. */
export class Load {
  /** Keys whose write has been receipted, with the id that the receipt named. */
  readonly receipts = new Map<string, string>()
  readonly figures = { reads: 0, failed: 0, events: 0, reconnects: 0 }
  readonly #who: Who
  #stopped = false
  #running: Promise<void>[] = []
  readonly #sockets = new Set<WebSocket>()
  /** How much each live socket has heard. */
  readonly #heard = [0, 0, 0, 0]

  constructor(who: Who) {
    this.#who = who
  }

  start(): void {
    const { shops } = this.#who
    this.#running = [
      ...Array.from({ length: 4 }, (_, index) => this.#read(index)),
      ...Array.from({ length: 4 }, (_, index) => this.#write(shops.filter((_shop, at) => at % 4 === index))),
      ...this.#heard.map((_heard, index) => this.#follow(index)),
    ]
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const socket of this.#sockets) socket.terminate()
    await Promise.all(this.#running)
  }

  /** Whether every live socket hears of something that is written from now on. */
  async isHeard(): Promise<boolean> {
    const before = [...this.#heard]
    const until = performance.now() + 60_000
    while (performance.now() < until) {
      if (this.#heard.every((heard, index) => heard > before[index]!)) return true
      await pause(100)
    }
    return false
  }

  async #ask(cookie: string, query: string, variables: object = {}): Promise<Answer> {
    const answer = await fetch(`${this.#who.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    })
    return (await answer.json()) as Answer
  }

  async #read(index: number): Promise<void> {
    for (let round = index; !this.#stopped; round++) {
      const quality = round % 4 === 3
      const query = quality
        ? 'query ($trace: TraceInput!, $visitId: ID!) { traceQuality(trace: $trace, visitId: $visitId) { score } }'
        : reads[round % 3]!
      const variables = quality ? { trace, visitId: globalId('Visit', this.#who.visitId) } : {}
      try {
        const { data } = await this.#ask(this.#who.manager, query, variables)
        if (data) this.figures.reads++
        else await this.#comeBackLater()
      } catch {
        await this.#comeBackLater()
      }
      await pause(20)
    }
  }

  /** Sends each write until its receipt is there, as a device does that has lost the answer. */
  async #write(shops: string[]): Promise<void> {
    for (let round = 0; !this.#stopped; round++) {
      const idempotencyKey = randomUUID()
      const input = {
        category: 'EQUIPMENT',
        urgency: 'NORMAL',
        words: `扫码枪不亮 ${idempotencyKey}`,
        idempotencyKey,
      }
      while (!this.#stopped) {
        try {
          const { data, errors } = await this.#ask(shops[round % shops.length]!, open, { input })
          const [error] = errors ?? []
          if (error?.extensions?.code === 'TOO_MANY') throw new Refused(error.message)
          const told = data?.['openHelpRequest'] as
            | { id?: string; code?: string; message?: string }
            | undefined
          if (told?.code) throw new Refused(`${told.code} ${told.message}`)
          if (told?.id) {
            this.receipts.set(idempotencyKey, told.id)
            break
          }
        } catch (error) {
          if (error instanceof Refused) throw error
        }
        await this.#comeBackLater()
      }
      await pause(30)
    }
  }

  /** What fails is tried again as by a device: it leaves room for those who start something anew. */
  async #comeBackLater(): Promise<void> {
    this.figures.failed++
    await pause(300)
  }

  async #follow(index: number): Promise<void> {
    while (!this.#stopped) {
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(
          `${this.#who.address.replace('http', 'ws')}/graphql`,
          'graphql-transport-ws',
          {
            headers: { cookie: this.#who.manager },
          },
        )
        this.#sockets.add(socket)
        socket.on('open', () => socket.send('{"type":"connection_init"}'))
        socket.on('message', (bytes: Buffer) => {
          const { type } = JSON.parse(bytes.toString()) as { type: string }
          if (type === 'connection_ack') {
            const payload = { query: 'subscription { helpRequestChanged { id } }' }
            socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload }))
          }
          if (type === 'next') {
            this.figures.events++
            this.#heard[index]!++
          }
          // A page of ours would show no more changes: only a closed socket is opened anew.
          if (type === 'error' || type === 'complete')
            console.error(`A subscription is over: ${bytes.toString()}`)
        })
        socket.on('error', () => undefined)
        socket.on('close', () => {
          this.#sockets.delete(socket)
          this.figures.reconnects++
          resolve()
        })
      })
      await pause(500)
    }
  }
}
