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
type Owner = { type: 'Product' | 'Region' | 'Retailer'; id: string }

/** What was typed into one field cannot be taken. `field` is the argument's name, such as `suggestedPrice`. */
export class InvalidInput extends Refusal {
  readonly field: string
  readonly takenBy: Owner | null
  /** What else of the same input cannot be taken, so that a person hears of everything at once. */
  readonly others: readonly InvalidInput[]

  /** `takenBy` has the value already. */
  constructor(
    field: string,
    words: Words,
    takenBy: Owner | null = null,
    others: readonly InvalidInput[] = [],
  ) {
    super(words)
    this.field = field
    this.takenBy = takenBy
    this.others = others
  }
}

/** The faults of one input as one refusal: the first of them, with the first of each other field; null for none. */
export function together(...faults: readonly (InvalidInput | null)[]): InvalidInput | null {
  const all = faults.flatMap((fault) => (fault ? [fault, ...fault.others] : []))
  const [first, ...others] = all.filter((fault, index) => all.findIndex(sameField(fault)) === index)
  return first ? new InvalidInput(first.field, first.words, first.takenBy, others) : null
}

const sameField = (fault: InvalidInput) => (other: InvalidInput) => other.field === fault.field
