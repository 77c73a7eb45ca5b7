import type { Message, MessageFile } from './readMessageFiles.ts'

/** Inputs of messages that count things. Whoever writes a message takes one of these names for a count. */
const counts = ['count', 'total', 'shops', 'done', 'known', 'understood', 'inTime', 'late', 'left', 'all']

/** Messages as written, with every count in them told with its thousands signs: 共 3021 份 → 共 3,021 份. */
export function withFigures(messages: MessageFile): MessageFile {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, figuresIn(message)]))
}

/** A message with variants as inlang's message format writes it. */
type Variants = {
  declarations: readonly string[]
  selectors: readonly string[]
  match: Record<string, string>
}

function figuresIn(message: Message): Message {
  const named = counts.filter((count) => JSON.stringify(message).includes(`{${count}}`))
  if (named.length === 0) return message
  const variants = typeof message === 'string' ? [plain(message)] : (message as readonly Variants[])
  return variants.map(({ declarations, selectors, match }) => ({
    declarations: [
      ...new Set([
        ...declarations,
        ...named.flatMap((count) => [`input ${count}`, `local ${count}Figure = ${count}: number`]),
      ]),
    ],
    selectors,
    match: Object.fromEntries(Object.entries(match).map(([when, text]) => [when, figured(text, named)])),
  }))
}

const plain = (text: string): Variants => ({ declarations: [], selectors: [], match: { '': text } })

const figured = (text: string, named: readonly string[]) =>
  named.reduce((words, count) => words.replaceAll(`{${count}}`, `{${count}Figure}`), text)
