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

/** What was typed into one field cannot be taken. `field` is the argument's name, such as `suggestedPrice`. */
export class InvalidInput extends Refusal {
  readonly field: string

  constructor(field: string, words: Words) {
    super(words)
    this.field = field
  }
}
