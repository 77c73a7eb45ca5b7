/** A photo of a display: being looked at, accepted, or to be taken again. */
export const proofStates = ['WAITING', 'ACCEPTED', 'REDO'] as const
export type ProofState = (typeof proofStates)[number]
