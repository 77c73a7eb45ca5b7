import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Message } from '@kewo/schema'
import { afterAll, beforeAll, beforeEach } from 'vitest'

export const message: Message = {
  ...{ id: '0193aaaa-0000-7000-8000-000000000001', language: 'zh-CN', title: '客我' },
  lines: ['李敏打算 12 月 3 日上门拜访'],
  ...{ path: '/notifications/x', urgent: false, kinds: ['VISIT_PLANNED'] },
}

export type Got = { url: string; headers: IncomingHttpHeaders; body: Buffer }

/** A server of somebody else, on this machine, that answers as a test says. */
export function useReceiver() {
  let answer: (response: ServerResponse, request: IncomingMessage) => void
  let got: Got[] = []
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      got.push({ url: request.url ?? '', headers: request.headers, body })
      answer(response, request)
    })
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    got = []
    answer = (response) => response.writeHead(201).end()
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got: () => got,
    answers: (how: typeof answer) => void (answer = how),
    answersStatus: (status: number) => void (answer = (response) => response.writeHead(status).end()),
  }
}

/** A port of this machine at which nobody listens. */
export const nobody = '127.0.0.1:2'
