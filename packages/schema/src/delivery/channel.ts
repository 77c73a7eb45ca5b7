import type { Channel, Words } from '@kewo/domain'

/** What goes out, in words that may be read by whoever holds the phone. */
export type Message = {
  /** The same however often it is sent: by it a receiver knows what it has already. */
  id: string
  language: keyof Words
  title: string
  /** One line for each thing told. */
  lines: readonly string[]
  /** Its page, below the address of the server. */
  path: string
  urgent: boolean
  /** Names of what is told, for a gateway that has texts of its own. */
  kinds: readonly string[]
}

/** SENT: the receiver has taken it. REFUSED: it never will. GONE: nobody is there any more. */
export type Outcome = 'SENT' | 'REFUSED' | 'GONE'

/**
 * One way out of the app. Throws NotTaken where the message was surely not taken and may be tried again; whatever else it
 * throws means that nobody knows.
 */
export type Port<To> = {
  send(to: To, message: Message): Promise<Outcome>
  /** The receiver knows a message by its id: one whose fate is unknown may be sent again. */
  knowsById: boolean
}

export type PushTo = { endpoint: string; publicKey: string; authKey: string }
export type WebhookTo = { reader: 'SHOP' | 'STAFF'; name: string; phone: string }

/** Null: not set up here. */
export type Channels = {
  PUSH: (Port<PushTo> & { key: string; takes(endpoint: string): boolean }) | null
  EMAIL: Port<string> | null
  WEBHOOK: Port<WebhookTo> | null
} & Record<Channel, Port<never> | null>

/** It was surely not taken, for this reason. */
export class NotTaken extends Error {
  readonly words: Words

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options)
    this.name = 'NotTaken'
    this.words = words
  }
}
