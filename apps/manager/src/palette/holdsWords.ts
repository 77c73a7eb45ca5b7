const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Whether a page or an act is meant: its name holds every word. */
export function holdsWords(label: string, typed: string): boolean {
  const name = plain(label)
  return plain(typed)
    .split(' ')
    .every((word) => name.includes(word))
}
