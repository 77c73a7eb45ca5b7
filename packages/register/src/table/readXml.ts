import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { RegisterFileUnreadable } from '@kewo/domain'
import sax from 'sax'

export type XmlAttributes = Readonly<Record<string, string>>

export type XmlHandler = {
  open?(name: string, attributes: XmlAttributes): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML as it comes in, a piece at a time: yields after each, so that whoever asks takes what has been found before more
 * is read. Names come without their prefix. A document type is refused: no workbook has one, and entities hide in it.
 */
export async function* readXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new StringDecoder('utf8')
  const parser = sax.parser(true, { position: false })
  parser.onerror = (error) => {
    throw error
  }
  parser.ondoctype = () => {
    throw new RegisterFileUnreadable()
  }
  parser.onopentag = ({ name, attributes }) =>
    handler.open?.(ownName(name), attributes as Record<string, string>)
  parser.onclosetag = (name) => handler.close?.(ownName(name))
  parser.ontext = (text) => handler.text?.(text)
  parser.oncdata = (text) => handler.text?.(text)
  for await (const chunk of stream) {
    parser.write(decoder.write(chunk as Buffer))
    yield
  }
  parser.write(decoder.end()).close()
  yield
}

/** Reads a small document through. */
export async function readWholeXml(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _piece of readXml(stream, handler));
}

const ownName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Workbooks write what XML cannot hold as _x000D_. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/giu, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
