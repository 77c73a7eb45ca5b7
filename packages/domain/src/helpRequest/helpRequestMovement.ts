/** How a request can have moved on: somebody else has answered, it stands elsewhere, somebody else has it. */
export const helpRequestMovements = ['REPLY', 'STATUS', 'OWNER'] as const

export type HelpRequestMovement = (typeof helpRequestMovements)[number]
