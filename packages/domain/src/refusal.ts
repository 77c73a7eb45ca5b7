/** One text in both languages of the product. zh-CN is the first language, en the second; neither may be missing. */
export type Words = { readonly 'zh-CN': string; readonly en: string }

/**
 * A business rule said no. Nothing has been changed. The class name is the stable code that programs read;
 * `words` is what a person reads: what happened and what to do now.
 */
export abstract class Refusal extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
    this.name = new.target.name
  }
}

/** What has a value that only one may have. */
type Owner = { type: 'Product'; id: string }

/** What was typed into one field cannot be taken. `field` is the argument's name, such as `suggestedPrice`. */
export class InvalidInput extends Refusal {
  readonly field: string
  readonly takenBy: Owner | null

  /** `takenBy` has the value already. */
  constructor(field: string, words: Words, takenBy: Owner | null = null) {
    super(words)
    this.field = field
    this.takenBy = takenBy
  }
}
