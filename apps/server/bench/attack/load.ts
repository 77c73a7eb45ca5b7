import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'

type Who = { address: string; shops: string[]; manager: string; visitId: string }

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
  readonly figures = { reads: 0, failed: 0, events: 0, reconnects: 0, sockets: 0 }
  readonly #who: Who
  #stopped = false
  #running: Promise<void>[] = []
  #sockets = new Set<WebSocket>()

  constructor(who: Who) {
    this.#who = who
  }

  start(): void {
    const { shops } = this.#who
    this.#running = [
      ...Array.from({ length: 4 }, (_, index) => this.#read(index)),
      ...Array.from({ length: 4 }, (_, index) => this.#write(shops.filter((_shop, at) => at % 4 === index))),
      ...Array.from({ length: 4 }, () => this.#follow()),
    ]
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const socket of this.#sockets) socket.terminate()
    await Promise.all(this.#running)
  }

  /** Writes once and waits until every live socket has heard of something. */
  async isHeard(): Promise<boolean> {
    const before = this.figures.events
    const until = performance.now() + 30_000
    while (performance.now() < until) {
      if (this.figures.events >= before + 4 && this.figures.sockets === 4) return true
      await pause(100)
    }
    return false
  }

  async #ask(
    cookie: string,
    query: string,
    variables: object = {},
  ): Promise<{ data?: Record<string, unknown> }> {
    const answer = await fetch(`${this.#who.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    })
    return (await answer.json()) as { data?: Record<string, unknown> }
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
        else this.figures.failed++
      } catch {
        this.figures.failed++
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
          const { data } = await this.#ask(shops[round % shops.length]!, open, { input })
          const told = data?.['openHelpRequest'] as
            | { id?: string; code?: string; message?: string }
            | undefined
          if (told?.code) throw new Error(`A write is refused: ${told.code} ${told.message}`)
          if (told?.id) {
            this.receipts.set(idempotencyKey, told.id)
            break
          }
        } catch (error) {
          if (error instanceof Error && error.message.startsWith('A write')) throw error
        }
        this.figures.failed++
        await pause(100)
      }
      await pause(30)
    }
  }

  async #follow(): Promise<void> {
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
        let acknowledged = false
        socket.on('open', () => socket.send('{"type":"connection_init"}'))
        socket.on('message', (bytes: Buffer) => {
          const { type } = JSON.parse(bytes.toString()) as { type: string }
          if (type === 'connection_ack') {
            acknowledged = true
            this.figures.sockets++
            const payload = { query: 'subscription { helpRequestChanged { id } }' }
            socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload }))
          }
          if (type === 'next') this.figures.events++
          // A page of ours would show no more changes: only a closed socket is opened anew.
          if (type === 'error' || type === 'complete')
            console.error(`A subscription is over: ${bytes.toString()}`)
        })
        socket.on('error', () => undefined)
        socket.on('close', () => {
          this.#sockets.delete(socket)
          if (acknowledged) this.figures.sockets--
          this.figures.reconnects++
          resolve()
        })
      })
      await pause(200)
    }
  }
}
