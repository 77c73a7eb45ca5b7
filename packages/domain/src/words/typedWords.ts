/**
 * One character that nobody sees: white space, what Unicode says a screen may leave out (zero-width spaces, Hangul fillers,
 * variation selectors), controls, marks that sit on nothing, and signs that are drawn as an empty place.
 */
const unseen =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]$/u

/** Marks, joiners and tags belong to the character before them: without its last one a heart or a flag is another sign. */
const belongsBefore = /^[\p{M}\u200d\u{e0020}-\u{e007f}]$/u

/** Everything below a space but the tab and the line feed, and their like above: nobody types them. */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** Whether a text says nothing: not one character of it is to be seen. */
export function isBlank(text: string): boolean {
  return Array.from(text).every((character) => unseen.test(character))
}

/**
 * What a person has typed, as it is kept: in Unicode's composed form (NFC), with nothing unseen around it and no control
 * characters but tabs and line feeds. What says nothing becomes the empty text. Doing it twice changes nothing.
 */
export function typedWords(text: string): string {
  if (isBlank(text)) return ''
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029\x85]/g, '\n').replaceAll(controls, '')
  const characters = Array.from(lines)
  const first = characters.findIndex((character) => !unseen.test(character))
  const seen = characters.findLastIndex((character) => !unseen.test(character))
  let end = seen + 1
  while (end < characters.length && belongsBefore.test(characters[end] ?? '')) end++
  return characters.slice(first, end).join('').normalize('NFC')
}

/** How long a text is once it is kept, in Unicode characters: a Chinese character is one. */
export function lengthOfWords(text: string): number {
  return Array.from(typedWords(text)).length
}
