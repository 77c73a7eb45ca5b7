import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { makeOrganisation, makeRetailer, makeStaff, until } from '@kewo/testkit'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../bench/attack/attack.ts'
import { ServerProcess } from '../../bench/attack/processes.ts'
import { useServer } from './useServer.ts'

const secret = 'a secret that both servers have, and long enough'
const { db, databaseUrl, folder, url, signIn } = useServer({ secret })
let second: ServerProcess
let addresses: { one: string; other: string }

// To start a process takes its time on a busy machine.
const patience = 300_000

beforeAll(async () => {
  const port = await freePort()
  second = new ServerProcess({ port, databaseUrl, folder, secret })
  await second.start()
  addresses = { one: url('/graphql'), other: `http://127.0.0.1:${port}/graphql` }
}, patience)
afterAll(() => second.kill())

/** What is written through one server, as an id. */
async function openRequest(address: string, cookie: string): Promise<string> {
  const input = {
    ...{ category: 'EQUIPMENT', urgency: 'NORMAL', words: '扫码枪不亮' },
    idempotencyKey: randomUUID(),
  }
  const query = `mutation ($input: OpenHelpRequestInput!) {
    openHelpRequest(input: $input) { ... on HelpRequest { id } } }`
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const { data } = (await answer.json()) as { data: { openHelpRequest: { id: string } } }
  return data.openHelpRequest.id
}

type Frame = { type: string; payload?: { data?: { helpRequestChanged?: { id: string } } } }

/** Follows requests over a socket. */
async function follow(address: string, cookie: string) {
  const socket = new WebSocket(address.replace('http', 'ws'), 'graphql-transport-ws', { headers: { cookie } })
  const heard = new Set<string>()
  socket.on('message', (bytes: Buffer) => {
    const { type, payload } = JSON.parse(bytes.toString()) as Frame
    if (type === 'connection_ack')
      socket.send(
        JSON.stringify({
          ...{ id: 'a', type: 'subscribe' },
          payload: { query: 'subscription { helpRequestChanged { id } }' },
        }),
      )
    const id = payload?.data?.helpRequestChanged?.id
    if (id) heard.add(id)
  })
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  return {
    socket,
    heard,
  }
}

test.each([
  ['one', 'other'],
  ['other', 'one'],
] as const)(
  'what is written through the %s process reaches whoever follows it at the %s',
  async (writer, reader) => {
    const { company } = await makeOrganisation(db)
    const admin = await signIn((await makeStaff(db, 'ADMIN', { regionId: company.id })).userId)
    const shop = await signIn((await makeRetailer(db)).userId)
    const { socket, heard } = await follow(addresses[reader], admin)
    for (let times = 0; times < 2; times++) {
      const id = await openRequest(addresses[writer], shop)
      // Also what is written before the other side has begun to listen: it is told again for half a minute.
      await until(() => expect(heard).toContain(id))
    }
    socket.terminate()
  },
  patience,
)
