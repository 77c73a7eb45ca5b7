/**
 * A product's name as it is kept and searched: brackets, letters, digits and spaces in half width, single spaces, none
 * next to a bracket. Registers and shopkeepers mix `中华（软）` and `中华(软)`; both become the second.
 */
export function normaliseProductName(name: string): string {
  return name
    .replace(/[（）０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthShift))
    .replace(/\s+/g, ' ')
    .replace(/ ?([()]) ?/g, '$1')
    .trim()
}

/** Nicknames as typed into one field, a comma or 、 between them, each once and as it is kept. */
export function readNicknames(typed: string): string[] {
  return normaliseNicknames(typed.split(/[,，、;；\n]/u))
}

export function normaliseNicknames(names: readonly string[]): string[] {
  return [...new Set(names.map(normaliseProductName))].filter((name) => name !== '')
}

// Unicode keeps the full-width forms of ASCII in the same order, this far up.
const fullWidthShift = 0xff01 - 0x21
