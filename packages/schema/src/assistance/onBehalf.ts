import type { Viewer } from '../viewer/viewer.ts'

/** Spread into a row of what a shop does: who of the staff does it for the shop (代办). */
export const onBehalfOf = (viewer: Viewer): { onBehalfById: string | null } => ({
  onBehalfById: viewer.kind === 'retailer' && viewer.assistanceId ? (viewer.seenBy?.staffId ?? null) : null,
})

/** What the API says of such a column. */
export const onBehalfWords = 'Name of who of the staff did it for the shop (代办); null where nobody did.'

/** How such a field reads it. */
export const onBehalfName = {
  select: { onBehalfBy: { select: { name: true } } },
  resolve: ({ onBehalfBy }: { onBehalfBy: { name: string } | null }) => onBehalfBy?.name ?? null,
} as const
