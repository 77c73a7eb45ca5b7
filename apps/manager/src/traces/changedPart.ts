type ChangedPart = {
  /** The same in both: what stands before, and after, what was changed. */
  start: string
  end: string
  was: string
  is: string
}

/** What differs between two texts, as one stretch of each, so that the eye finds one changed word in a long note. */
export function changedPart(before: string, after: string): ChangedPart {
  // By what a reader takes for one character.
  const [old, now] = [[...before], [...after]]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const text = (of: readonly string[], from: number, to: number) => of.slice(from, to).join('')
  return {
    start: text(old, 0, start),
    was: text(old, start, old.length - end),
    is: text(now, start, now.length - end),
    end: text(old, old.length - end, old.length),
  }
}
