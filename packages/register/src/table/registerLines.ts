import iconv from 'iconv-lite'
import type { RegisterEncoding } from '@kewo/domain'
import { bytesOf, type RegisterSource } from './registerSource.ts'

/** A line of the file as an editor counts them, from 1. `text` is null when it is longer than any record may be. */
export type RegisterLine = { readonly number: number; readonly text: string | null }

/** No record of one shop is longer, in characters. */
export const longestRecord = 64 * 1024

const lineEnd = /\r\n|\n|\r/u

/** The lines of a register, a chunk at a time: never more of the file in memory than one chunk and one record. */
export async function* registerLines(
  source: RegisterSource,
  encoding: RegisterEncoding,
): AsyncGenerator<RegisterLine[]> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true })
  let number = 1
  let rest = ''
  let overlong = false

  const take = (text: string): RegisterLine[] => {
    // A carriage return at the end may be half of a line end.
    const held = text.endsWith('\r') ? '\r' : ''
    const parts = (rest + text.slice(0, text.length - held.length)).split(lineEnd)
    rest = (parts.pop() ?? '') + held
    const lines = parts.map((part) => {
      const line = { number: number++, text: overlong || part.length > longestRecord ? null : part }
      overlong = false
      return line
    })
    if (rest.length > longestRecord) {
      overlong = true
      rest = held
    }
    return lines
  }

  for await (const chunk of bytesOf(source)) yield take(decoder.write(chunk))
  const last = rest + (decoder.end() ?? '')
  rest = ''
  yield take(`${last.replace(/\r$/u, '')}\n`)
}
