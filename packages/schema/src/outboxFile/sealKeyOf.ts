import { createHmac } from 'node:crypto'

/** The key with which the device of a sign-in seals: 32 bytes that only it and the server know. */
export type SealKeyOf = (signIn: { userId: string; sessionId: string }) => Buffer

/** Kept nowhere: it follows from the server's secret and the sign-in, each time the same. */
export const sealKeysBy =
  (secret: string): SealKeyOf =>
  ({ userId, sessionId }) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['outbox file', userId, sessionId]))
      .digest()
