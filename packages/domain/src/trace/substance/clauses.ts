/** What ends a sentence, and what ends a part of one; a comma or dot between two digits does neither. */
const endOfSentence = /[。！？!?；;\n…|]+|\.(?=\s|$)/u
const endOfClause =
  /(?<!\d)[,，]|[,，](?!\d)|[、：:]|\s[-–—&+]\s|——|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u

export function sentencesOf(text: string): string[] {
  return text.split(endOfSentence).filter(hasLetters)
}

export function clausesOf(sentence: string): string[] {
  return sentence.split(endOfClause).filter(hasLetters)
}

function hasLetters(text: string | undefined): text is string {
  return text !== undefined && /[\p{L}\p{N}\p{Co}]/u.test(text)
}
