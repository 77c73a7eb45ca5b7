import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll } from 'vitest'

type Value = { stringValue?: string; intValue?: number; arrayValue?: { values?: Value[] } }
type Sent = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  attributes: { key: string; value: Value }[]
}

export type CollectedSpan = Omit<Sent, 'attributes'> & { attributes: Record<string, unknown> }

/** A collector of OpenTelemetry on this machine that keeps what it is sent. */
export async function useCollector() {
  const spans: CollectedSpan[] = []
  let whole = ''
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      whole += `${request.url} ${JSON.stringify(body)}\n`
      const { resourceSpans } = body as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }
      for (const { scopeSpans } of resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans.map(readable))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  // Its address is a setting of the server, which is read before any hook runs.
  await once(server.listen(0, '127.0.0.1'), 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => spans,
    /** All that came, byte for byte. */
    whole: () => whole,
  }
}

const readable = ({ attributes, ...span }: Sent): CollectedSpan => ({
  ...span,
  attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, valueOf(value)])),
})

const valueOf = ({ stringValue, intValue, arrayValue }: Value): unknown =>
  stringValue ?? intValue ?? arrayValue?.values?.map(valueOf) ?? []
