import { Readable } from 'node:stream'
import { recordAct } from '../audit/recordAct.ts'
import type { Context } from '../builder/context.ts'
import { ownData } from './ownData.ts'
import { ownDataPage } from './ownDataPage.ts'

type OwnFile = { name: string } & ({ text: string } | { open: () => Promise<Readable> })

/**
 * A shop's own data as files: a page to read and print, the same as JSON for programs, and the pictures. Null for anybody else
 * than a shop. It is noted in the audit log: whoever sits at the shop's device took everything at once.
 */
export async function takeOwnData(
  { viewer, ...context }: Context,
  locale: Context['locale'],
): Promise<OwnFile[] | null> {
  if (viewer?.kind !== 'retailer') return null
  const { db, now, timeZone, pictures: store } = context
  const { data, pictures } = await ownData(db, viewer)
  await db.$transaction((transaction) =>
    recordAct(
      transaction,
      { ...context, viewer },
      {
        ...{ action: 'downloadOwnData', subjectType: 'Retailer', subjectId: viewer.retailerId },
      },
    ),
  )
  return [
    {
      name: locale === 'zh-CN' ? '我的资料.html' : 'my-data.html',
      text: ownDataPage(data, { locale, timeZone, madeAt: now }),
    },
    { name: 'my-data.json', text: JSON.stringify({ madeAt: now, timeZone, ...data }, null, 2) },
    ...pictures.map(({ name, storageKey, isVoice }) => ({
      name: `pictures/${name}`,
      open: async () =>
        isVoice ? Readable.from(await store.voices.read(storageKey)) : store.read(storageKey, 'large'),
    })),
  ]
}
