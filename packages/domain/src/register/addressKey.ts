import { numeralsToAscii } from './chineseNumeral.ts'

/** Characters that stand for each other in names of places: 台 or 臺, 巿 or 市. */
export const oneGlyph = (text: string): string => text.replaceAll('台', '臺').replaceAll('巿', '市')

/**
 * Two addresses with the same key are the same address written differently: numerals full-width, Chinese or ASCII,
 * 之 or a dash, 1F or 1樓, 台 or 臺, spaces, letter case. For comparing only, never for showing.
 */
export const addressKey = (address: string): string =>
  oneGlyph(numeralsToAscii(address).toLowerCase())
    .replaceAll('号', '號')
    .replaceAll('楼', '樓')
    .replace(/(\d)f\b/gu, '$1樓')
    .replace(/(?<=\d號?)[之–—−‐~-](?=\d)/gu, '-')
    .replace(/(?<=\d)\.(?=\d)/gu, ',')
    .replace(/[、，;；/]/gu, ',')
    .replace(/\s*,\s*/gu, ',')
    .replace(/[\s.。．()（）#]+/gu, '')
