import type { Readable } from 'node:stream'
import { RegisterWorkbookTooLarge } from '@kewo/domain'
import { readWholeXml, unescaped } from './readXml.ts'

/** What all texts of a workbook may take together, in characters; they are held while it is read. */
const mostCharacters = 64 * 1024 * 1024
const mostStrings = 4_000_000

/** The texts that cells point to by their place; how Chinese characters are spoken is left out. */
export async function readStrings(part: Readable): Promise<string[]> {
  const strings: string[] = []
  let characters = 0
  let string = ''
  let reading = false
  let aloud = true
  await readWholeXml(part, {
    open(name) {
      if (name === 'si') string = ''
      else if (name === 'rPh') aloud = false
      else if (name === 't') reading = aloud
    },
    text(text) {
      if (!reading) return
      characters += text.length
      if (characters > mostCharacters) throw new RegisterWorkbookTooLarge()
      string += text
    },
    close(name) {
      if (name === 't') reading = false
      else if (name === 'rPh') aloud = true
      else if (name === 'si' && strings.push(unescaped(string)) > mostStrings)
        throw new RegisterWorkbookTooLarge()
    },
  })
  return strings
}
