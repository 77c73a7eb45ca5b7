/** A card as it is looked up: by its title and that of its guidance first, then by all that it says besides. */
export type LookedUpCard = { guidanceId: string; titles: string; says: string }

/** So many suggestions at most: more would be a list to read before one may ask. */
export const mostSuggestions = 3

/** From so many characters on something can be meant. */
export const fewestToSuggest = 2

/** A title says what a card is about; a word in its text may stand there by the way. */
const titleWeight = 3

/** What stands in every second sentence leads nowhere. */
const empty = new Set(
  '怎么 么办 什么 为什 一下 一个 我们 我的 你们 您好 可以 不可 以吗 没有 有没 这个 那个 今天 昨天 明天 现在 已经 还是 还有 是不 不是 能不 不能 请问 想问 问一 要怎 怎样 样摆 麻烦 谢谢 有人 就是 the and for you your our with not are has have how what when can please need help this that'.split(
    ' ',
  ),
)

/** By what words are compared: each two glyphs side by side, each word of three Latin letters or more. */
export function piecesOf(words: string): Set<string> {
  const plain = words.normalize('NFKC').toLowerCase()
  const runs = plain.match(/\p{Script=Han}+/gu) ?? []
  const pairs = runs.flatMap((run) => {
    const glyphs = [...run]
    return glyphs.slice(1).map((glyph, at) => `${glyphs[at]}${glyph}`)
  })
  const latin = plain.match(/[a-z]{3,}/gu) ?? []
  return new Set([...pairs, ...latin].filter((piece) => !empty.has(piece)))
}

/**
 * Cards that may answer what somebody has begun to write, the best first, one of a guidance. What few cards hold tells more than what
 * many hold. One piece is enough where it stands in a title; elsewhere two must meet, or all that was typed is one.
 */
export function suggestedCards<Card extends LookedUpCard>(typed: string, cards: readonly Card[]): Card[] {
  const wanted = piecesOf(typed)
  if (wanted.size === 0) return []
  const held = cards.map((card) => ({ card, title: piecesOf(card.titles), says: piecesOf(card.says) }))
  const worth = new Map(
    [...wanted].map((piece) => {
      const among = held.filter(({ title, says }) => title.has(piece) || says.has(piece)).length
      return [piece, Math.log(1 + cards.length / Math.max(among, 1))]
    }),
  )
  const ranked = held.flatMap(({ card, title, says }) => {
    const met = [...wanted].filter((piece) => title.has(piece) || says.has(piece))
    const isEnough = met.some((piece) => title.has(piece)) || met.length >= Math.min(2, wanted.size)
    if (met.length === 0 || !isEnough) return []
    const score = met.reduce(
      (sum, piece) => sum + worth.get(piece)! * (title.has(piece) ? titleWeight : 1),
      0,
    )
    return [{ card, score }]
  })
  const best = new Map<string, Card>()
  for (const { card } of ranked.toSorted((one, other) => other.score - one.score))
    if (!best.has(card.guidanceId)) best.set(card.guidanceId, card)
  return [...best.values()].slice(0, mostSuggestions)
}
