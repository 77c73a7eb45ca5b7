/**
 * The part of a file that a Range header asks for, both ends included. 'all' without one, or where it asks in a way that need not
 * be understood; 'none' for a part that lies beyond the end. Safari plays nothing from a server that gives no parts.
 */
export function partAsked(
  range: string | undefined,
  length: number,
): { from: number; to: number } | 'all' | 'none' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
  const [first, last] = [asked?.[1] ?? '', asked?.[2] ?? '']
  if (!first && !last) return 'all'
  const from = first ? Number(first) : Math.max(0, length - Number(last))
  const to = first && last ? Math.min(Number(last), length - 1) : length - 1
  return from > to ? 'none' : { from, to }
}
