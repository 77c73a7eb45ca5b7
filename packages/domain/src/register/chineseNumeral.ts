const digits: Record<string, number> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 兩: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

const numeral = /[0-9零〇○一二兩两三四五六七八九十百千]+/gu

const digitOf = (character: string): number => digits[character] ?? Number(character)

/** Digit by digit: 一二六 → 126, 三四0 → 340. */
const positional = (run: string): string => Array.from(run, digitOf).join('')

/** With units: 二十一 → 21, 一百零五 → 105, 十九 → 19. Null when the units do not fall, as in 五十二百. */
function withUnits(run: string): string | null {
  let sum = 0
  let pending: number | null = null
  let smallestUnit = Infinity
  for (const character of run) {
    const unit = units[character]
    if (unit === undefined) {
      const digit = digitOf(character)
      // Two digits in a row belong to one number only after a zero (一百零五) or in ASCII (2千350).
      pending = pending === null ? digit : pending * 10 + digit
    } else {
      if (unit >= smallestUnit) return null
      sum += (pending ?? 1) * unit
      pending = null
      smallestUnit = unit
    }
  }
  return String(sum + (pending ?? 0))
}

/** Every numeral of a text in ASCII digits, however it was written: 三百零一號, 三〇一號 and 301號 become one. */
export const numeralsToAscii = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(numeral, (run) => (/[十百千]/u.test(run) ? (withUnits(run) ?? run) : positional(run)))
