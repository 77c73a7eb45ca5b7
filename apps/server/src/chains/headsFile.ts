import { constants } from 'node:fs'
import { access, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import type { ChainHead } from '@kewo/schema'
import { z } from 'zod'

/**
 * The heads of all chains at one time. A shop, or a request in which something was promised, goes by its id: the file leaves the
 * house, a name need not.
 */
export type Heads = {
  auditLog: ChainHead
  shops: ReadonlyMap<string, ChainHead>
  requests: ReadonlyMap<string, ChainHead>
}
export type NotedHeads = Heads & { notedAt: Date }

type Why = 'UNREADABLE' | 'NOT_OURS' | 'NEWER' | 'UNWRITABLE'

/** The file of the heads cannot be used. It is as it was. */
export class HeadsRefused extends Error {
  readonly why: Why

  constructor(why: Why, cause?: unknown) {
    super(cause instanceof Error ? cause.message : why, { cause })
    this.why = why
  }
}

const format = 'kewo-chain-heads'
const version = 2

const head = z.strictObject({ length: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) })
const anyVersion = z.object({ format: z.literal(format), version: z.int() })
const file = z.strictObject({
  format: z.literal(format),
  version: z.literal([1, version]),
  notedAt: z.iso.datetime(),
  auditLog: head,
  shops: z.record(z.guid(), head),
  // In the first version promises were not chained.
  requests: z.record(z.guid(), head).default({}),
})

/**
 * The heads that a file holds, null when there is no such file yet. Throws HeadsRefused when there is one that cannot be
 * read as ours, or when nothing could be written there in the end: before hours of work, not after them.
 */
export async function readHeads(path: string): Promise<NotedHeads | null> {
  const content = await readIfThere(path)
  const heads = content === null ? null : parse(content)
  try {
    if (content !== null) await access(path, constants.W_OK)
    const unfinished = besides(await behindLinks(path))
    await writeFile(unfinished, '', { flag: 'wx' })
    await rm(unfinished)
  } catch (error) {
    throw new HeadsRefused('UNWRITABLE', error)
  }
  return heads
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new HeadsRefused('UNREADABLE', error)
  }
}

function parse(content: string): NotedHeads {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    throw new HeadsRefused('NOT_OURS', error)
  }
  const stated = anyVersion.safeParse(json)
  if (stated.data && stated.data.version > version) throw new HeadsRefused('NEWER')
  const { data, error } = file.safeParse(json)
  if (!data) throw new HeadsRefused('NOT_OURS', error)
  const { notedAt, auditLog, shops, requests } = data
  const [ofShops, ofRequests] = [shops, requests].map((heads) => new Map(Object.entries(heads)))
  return { notedAt: new Date(notedAt), auditLog, shops: ofShops!, requests: ofRequests! }
}

/** Writes the file anew in one step, so that whoever reads it finds the old heads or the new ones. Throws HeadsRefused. */
export async function writeHeads(path: string, heads: NotedHeads): Promise<void> {
  const target = await behindLinks(path)
  const unfinished = besides(target)
  try {
    await writeFile(unfinished, spell(heads), { flag: 'wx', flush: true })
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new HeadsRefused('UNWRITABLE', error)
  }
}

const besides = (path: string): string => `${path}.${process.pid}.unfinished`

/** Where a link leads: renaming onto the link itself would replace it. What is not there yet leads nowhere. */
const behindLinks = (path: string): Promise<string> => realpath(path).catch(() => path)

/** A line a chain, in the order of the ids: what changed between two times is what `diff` shows. */
function spell({ notedAt, auditLog, shops, requests }: NotedHeads): string {
  const line = ({ length, hash }: ChainHead) => `{ "length": ${length}, "hash": "${hash}" }`
  const lines = (heads: ReadonlyMap<string, ChainHead>) =>
    Array.from(heads, ([id, ofOne]) => `\n    "${id}": ${line(ofOne)}`)
      .toSorted()
      .join(',')
  return `{
  "format": "${format}",
  "version": ${version},
  "notedAt": "${notedAt.toISOString()}",
  "auditLog": ${line(auditLog)},
  "shops": {${lines(shops)}
  },
  "requests": {${lines(requests)}
  }
}
`
}
