/** What comes of `promise`, or `otherwise` when that takes longer: for what another tab may hold up for good. */
export function within<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<Value>((resolve) => setTimeout(resolve, milliseconds, otherwise)),
  ])
}
