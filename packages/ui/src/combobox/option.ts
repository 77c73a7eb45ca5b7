/** One of the many to choose from. */
export type Option = {
  value: string
  label: string
  /** A second, quiet line: where it lies, whose it is. */
  hint?: string | null | undefined
  /** What a search finds it by, as the server keeps it (`searchLine`), with pinyin; else its label is what counts. */
  line?: string
}

const between = ' · '

/** The chosen one with where it lies: of two that bear one name, the field says which. */
export const wholeName = (option: Option | null): string =>
  option ? [option.label, option.hint].filter(Boolean).join(between) : ''

/** The first letter that is typed into the whole name, or taken off it, takes away where it lies: what is searched is the name. */
export const typedOver = (option: Option | null, text: string): string =>
  option?.hint && text.startsWith(option.label + between) ? option.label : text
