import { saysNothing } from './damagedNumber.ts'
import type { RegisterField } from './registerField.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'

/** Stands for a character that the register has lost. */
export const lostGlyph = '□'

/** Longer texts than this are no name and no address. */
const longestText = 500

const controlCharacters = /[\p{Cc}\u200B\u200E\u200F\u2060]/gu
// A lead byte of a double-byte encoding that could not be read leaves its second byte behind as a letter: when such a
// letter stands between the replacement character and the next Chinese one, both were a single character.
const halfReadCharacter = /\uFFFD[@-~](?=[\u3400-\u9FFF\uF900-\uFAFF])/gu
// Code points for private use show nothing but an empty box without the font they were made for.
const unreadable = /\uFFFD+|\p{Co}/gu

/**
 * A cell as text: spaces of every kind made one and trimmed (that is reading, not correcting), invisible characters
 * removed, lost characters marked with □. Null when nothing is left.
 */
export function readText(cell: string, field: RegisterField, issues: RegisterIssue[]): string | null {
  const spaced = oneSpace(cell)
  const visible = oneSpace(spaced.replace(controlCharacters, ''))
  if (visible !== spaced) issues.push(registerIssue('CONTROL_CHARACTER', field, visible))
  const marked = visible.replace(halfReadCharacter, lostGlyph).replace(unreadable, lostGlyph)
  if (marked !== visible) issues.push(registerIssue('GLYPH_LOST', field, visible))
  const text = marked.slice(0, longestText).toWellFormed().trim()
  if (marked.length > longestText) issues.push(registerIssue('TEXT_TOO_LONG', field, marked))
  return text === '' || saysNothing(text) ? null : text
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim()
