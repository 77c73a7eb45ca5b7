import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'

/** A register that can be read as often as needed: from the disk, or from wherever uploads are kept. */
export type RegisterSource = {
  readonly fileName: string
  open(): Readable | Promise<Readable>
}

export const registerFile = (path: string): RegisterSource => ({
  fileName: basename(path),
  open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
})

export async function* bytesOf(source: RegisterSource): AsyncGenerator<Buffer> {
  const stream = await source.open()
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
}
