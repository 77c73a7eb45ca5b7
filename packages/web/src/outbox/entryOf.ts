import { pictureRef } from '@kewo/domain'
import type { TypedDocumentNode } from '@urql/core'
import type { OperationDefinitionNode } from 'graphql'
import { idempotencyKey } from '../act/idempotencyKey.ts'
import { textOf } from '../documents/text.ts'
import { basePath, reader } from '../site/site.ts'
import { pictureShelf } from '../upload/pictureShelf.ts'
import type { Entry, OutPicture, Told } from './entry.ts'

/** What the outbox has to know of an act besides what is sent. */
export type Road = {
  /**
   * Global id of the shop that it is about: of one shop's acts each waits for the one before. Left out in the shop's own app,
   * and where the order among them does not matter.
   */
  shop?: string
  /** Global id of what it is about. */
  about: string
  /** It makes what it is about: `about` is what this device calls it until the server has said. */
  makes?: boolean
  told: Told
  /** Its idempotency key where that stands in a draft; else one is made. */
  key?: string
  /** The form's draft, for changing it while it waits; the pictures of the same key go with it. */
  draft?: { key: string; value: unknown }
  /** Pictures that lie in no draft. */
  pictures?: readonly { id: string; picture: Blob }[]
  /** Name of a draft that it carries whole: what is to be saved of that need not go any more. */
  carries?: string
}

/** What lies in the outbox of an act that a person does now. */
export async function entryOf(
  document: TypedDocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { shop, about, makes, told, key = idempotencyKey(), draft, pictures = [] }: Road,
  personId: string,
): Promise<Entry> {
  const shelved = draft ? await pictureShelf.of(personId, draft.key) : []
  const kept: OutPicture[] = [
    ...shelved.map(({ id, picture, fileId, sentAt }) => ({ id, picture, fileId, sentAt })),
    ...pictures.map((each) => ({ ...each, fileId: null })),
  ]
  const sent = JSON.stringify(variables)
  const operation = operationOf(document)
  const declared = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value))
  return {
    key,
    personId,
    lane: shop ?? (reader === 'shop' ? '' : about),
    about,
    makes,
    operation: operation.name?.value ?? '',
    document: textOf(document),
    variables: {
      ...variables,
      ...(declared.has('key') && { key }),
      ...(declared.has('madeAt') && { madeAt: null }),
    },
    // A picture that was left out of what is sent stays out.
    pictures: kept.filter(({ id }) => sent.includes(pictureRef(id))),
    madeAt: Date.now(),
    told,
    path: location.pathname.slice(basePath.length) + location.search,
    draft,
    state: 'waiting',
    attempted: false,
    changed: false,
    tries: 0,
    tryAt: 0,
  }
}

const operationOf = ({ definitions }: TypedDocumentNode): OperationDefinitionNode =>
  definitions.find((one) => 'operation' in one)!
