import { isAssistedAct } from '@kewo/domain'
import type { Client, TypedDocumentNode } from '@urql/core'
import type { Acted } from '../outbox/engine.ts'
import { entryOf, type Road } from '../outbox/entryOf.ts'
import { outcomeOf } from '../outbox/outcome.ts'
import { Failure } from '../failure/Failure.ts'
import { failureOf } from '../failure/failureOf.ts'
import { m } from '../paraglide/messages.js'
import { rootField } from './rootField.ts'

/** In the place of the outbox for who acts for a shop: all goes to the server at once, and nothing of it stays on the device. */
export const directOutbox = (client: Client) => ({
  howMuchWaits: () => Promise.resolve(0),
  async act(
    document: TypedDocumentNode,
    given: Readonly<Record<string, unknown>>,
    road: Road,
  ): Promise<Acted> {
    if (!isAssistedAct(rootField(document) ?? '')) return refused(m.assistance_onlyShop())
    const { variables, pictures } = await entryOf(document, given, road, '')
    if (pictures.length > 0) return refused(m.assistance_noPhotos())
    const result = await client.mutation(document, variables).toPromise()
    if (result.error) throw failureOf(result.error)
    const outcome = outcomeOf(result, { attempted: false, changed: false, tries: 0 })
    if (outcome.kind === 'sent') return { kind: 'sent', answer: outcome.answer }
    if (outcome.kind !== 'refused') throw new Failure('BROKEN')
    return { ...outcome, answer: outcome.answer ?? null }
  },
})

const refused = (message: string): Acted => ({ kind: 'refused', code: 'FORBIDDEN', message, answer: null })
