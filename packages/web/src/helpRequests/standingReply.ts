/** What came before under the same key, and stands. */
export type SentBeforeReply = { sentAt: string; words: string; photoIds: readonly string[] }

type Standing = {
  sentAt: string
  node: { __typename: string; body?: string; photos?: readonly { id: string }[] } | null
}

/** The reply that stands, as the refusal of another one under its key tells of it. */
export const standingReply = ({ sentAt, node }: Standing): SentBeforeReply => ({
  sentAt,
  words: node?.body ?? '',
  photoIds: node?.photos?.map(({ id }) => id) ?? [],
})
