/** One message per value. A value without a label does not compile. */
export type Labels<Value extends string> = Readonly<Record<Value, () => string>>
