import { InvalidInput, whyNotComplaint, whyNotWords } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { createHelpRequest } from './createHelpRequest.ts'
import { HelpRequestCategory, Urgency } from './helpRequest.ts'

const OpenHelpRequestInput = builder.inputType('OpenHelpRequestInput', {
  fields: (t) => ({
    category: t.field({ type: HelpRequestCategory, required: true }),
    urgency: t.field({ type: Urgency, required: true }),
    words: t.string({
      required: true,
      description: 'At most 2,000 characters; may be empty when a photo says it all.',
    }),
    photoIds: t.idList({ description: 'Plain ids of pictures uploaded just before; at most 9.' }),
    confidential: t.boolean({ defaultValue: false, description: 'Keep it from inspectors.' }),
    complaintAboutId: t.globalID({
      description: 'Whom a complaint is about: somebody who serves this shop.',
    }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Sent twice, it is opened once.' }),
  }),
})

type Input = typeof OpenHelpRequestInput.$inferInput

builder.mutationField('openHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    description: 'A shop asks for help. Open to a shop whose licence has expired, too.',
    args: { input: t.arg({ type: OpenHelpRequestInput, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input }, context) => {
      const refusal = whyNotWords({ words: input.words, photoCount: input.photoIds?.length ?? 0 })
      if (refusal) throw refusal
      await openOnce(context, input)
      const where = { idempotencyKey: input.idempotencyKey, retailerId: context.viewer.retailerId }
      return found(await context.db.helpRequest.findFirst({ ...query, where }))
    },
  }),
)

/** Opens the request unless the same key has opened it before. */
async function openOnce(context: SignedIn<RetailerViewer>, input: Input): Promise<void> {
  const seen = await context.db.helpRequest.count({ where: { idempotencyKey: input.idempotencyKey } })
  if (seen > 0) return
  try {
    await open(context, input)
  } catch (error) {
    // The same request arrived twice at once; the other one has opened it.
    if (!isUniqueClash(error)) throw error
  }
}

function open({ db, live, now, viewer, timeZone }: SignedIn<RetailerViewer>, input: Input): Promise<void> {
  return db.$transaction(async (transaction) => {
    const complaintAbout = input.complaintAboutId
      ? await transaction.staff.findFirst({
          where: {
            id: input.complaintAboutId.id,
            memberships: { some: { territory: { retailers: { some: { id: viewer.retailerId } } } } },
          },
        })
      : null
    const refusal = whyNotComplaint({
      category: input.category,
      namesPerson: Boolean(input.complaintAboutId),
      personServesShop: complaintAbout !== null,
    })
    if (refusal) throw refusal
    const request = await createHelpRequest(
      { db: transaction, live, now, timeZone },
      {
        retailerId: viewer.retailerId,
        category: input.category,
        urgency: input.urgency,
        words: input.words.trim(),
        confidential: input.confidential ?? false,
        complaintAbout,
        idempotencyKey: input.idempotencyKey,
        by: 'SHOP',
      },
    )
    const photoIds = (input.photoIds ?? []).map(String)
    await hangUploads(transaction, viewer, photoIds, { helpRequestMessageId: request.messages[0]?.id ?? '' })
  })
}
