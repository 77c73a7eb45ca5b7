/** One of the many to choose from. */
export type Option = {
  value: string
  label: string
  /** A second, quiet line: where it lies, whose it is. */
  hint?: string | null | undefined
  /** What a search finds it by, as the server keeps it (`searchLine`), with pinyin; else its label is what counts. */
  line?: string
}
