import { oneForm } from './oneForm.ts'

/** What stands in a text for the name of a product, so that neither rules nor comparison depend on which one it is. */
export const productMark = '\u{E000}'

/** Names to be found in texts: puts the mark in the place of each. */
export type ProductNames = (text: string) => string

/** Names and nicknames in any width, case and script, whatever stands between their letters; one letter is no name. */
export function productNamesOf(names: readonly string[]): ProductNames {
  const forms = [...new Set(names.map(oneForm))]
    .map((name) => Array.from(name.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .filter((letters) => letters.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map((letters) => {
      const form = letters.join(String.raw`[^\p{L}\p{N}\n,.;，。；、]?`)
      return /^[a-z0-9]/u.test(letters[0]!) ? String.raw`(?<![a-z0-9])(?:${form})(?![a-z0-9])` : form
    })
  if (forms.length === 0) return (text) => text
  const named = new RegExp(forms.join('|'), 'gu')
  return (text) => text.replaceAll(named, productMark)
}
