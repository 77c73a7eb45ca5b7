import { oneForm } from './oneForm.ts'

/** What stands in a text for the name of a product, so that neither rules nor comparison depend on which one it is. */
export const productMark = '\u{E000}'

/** Names to be found in texts: puts the mark in the place of each. */
export type ProductNames = (text: string) => string

/** Names and nicknames in any width, case and script, with a blank, dot, bracket or the like between their letters or not; one letter is no name. */
export function productNamesOf(names: readonly string[]): ProductNames {
  const known = made.get(names) ?? finderOf(names)
  made.set(names, known)
  return known
}

/** What may stand between two letters of a name; a wider class makes the form of a long list slow to build. */
const between = String.raw`[ ·•・()\-_/'"“”]?`

/** Many records are read with one list, and making the finder costs more than using it. */
const made = new WeakMap<readonly string[], ProductNames>()

function finderOf(names: readonly string[]): ProductNames {
  const forms = [...new Set(names.map(oneForm))]
    .map((name) => Array.from(name.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .filter((letters) => letters.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map((letters) => {
      const form = letters.join(between)
      return /^[a-z0-9]/u.test(letters[0]!) ? String.raw`(?<![a-z0-9])(?:${form})(?![a-z0-9])` : form
    })
  if (forms.length === 0) return (text) => text
  const named = new RegExp(forms.join('|'), 'gu')
  return (text) => text.replaceAll(named, productMark)
}
