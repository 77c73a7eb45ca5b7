// Stands in for Paraglide's registry (messagesPlugin.ts puts it there), which makes a formatter for every figure that is shown: one is
// dearer than all the text around it.

const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

export const number = (locale: string, input: unknown): string =>
  made(numbers, locale, () => new Intl.NumberFormat(locale)).format(Number(input))

export const plural = (locale: string, input: unknown): string =>
  made(plurals, locale, () => new Intl.PluralRules(locale)).select(Number(input))

function made<Format>(known: Map<string, Format>, locale: string, make: () => Format): Format {
  const format = known.get(locale) ?? make()
  known.set(locale, format)
  return format
}
