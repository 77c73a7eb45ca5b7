/** Names one occasion to rate one of the four: what is typed for it, and what waits to be sent, goes by it. */
export const occasionOf = (toRate: { visitId: string | null; helpRequestId: string | null; role: string }) =>
  `rate.${toRate.visitId ?? toRate.helpRequestId ?? 'quarter'}.${toRate.role}`
