// Stands in for the runtime that Paraglide compiles beside each package's words (messagesPlugin.ts puts it there). That one chooses the
// language anew for every text, looks at the address and at localStorage each time, and knows ways of choosing that no app of ours has.

type Locale = 'zh-CN' | 'en'

const key = 'kewo.locale'

export const locales = ['zh-CN', 'en'] as const

/** Which one `name` means: a person's choice by its whole name, a language of the browser's in any of its countries. */
const named = (name: string | null) =>
  locales.find((locale) => name?.slice(0, 2).toLowerCase() === locale.slice(0, 2))

const chosen = named(localStorage.getItem(key)) ?? navigator.languages.map(named).find(Boolean) ?? locales[0]

/** The language of this page; another one is another page. */
export const getLocale = (): Locale => chosen

export function setLocale(locale: Locale): void {
  localStorage.setItem(key, locale)
  location.reload()
}

/** What compiled words look at first. */
export const experimentalStaticLocale = undefined

type Said = (inputs: object) => string

/** A text in both languages, told in this page's. A build says it so (messagesPlugin.ts). */
export const said =
  (chinese: Said, english: Said) =>
  (inputs: object = {}): string =>
    (chosen === 'en' ? english : chinese)(inputs)
