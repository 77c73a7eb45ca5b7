import { csvLine, csvStart } from '@kewo/domain'
import type { Db } from '@kewo/db'

const heads = {
  'zh-CN': ['编号', '许可证号', '零售户', '品牌活动', '金额（元）'],
  en: ['Number', 'Licence number', 'Shop', 'Campaign', 'Sum (yuan)'],
}

/** A payment file as it is given out. It comes back in the same form: what counts are the first column and the last. */
export async function paymentCsv(db: Db, fileId: string, locale: keyof typeof heads): Promise<string> {
  const lines = await db.paymentLine.findMany({
    where: { fileId },
    orderBy: { reward: { number: 'asc' } },
    select: {
      cents: true,
      reward: {
        select: {
          number: true,
          participation: {
            select: {
              retailer: { select: { licenceNumber: true, name: true } },
              campaign: { select: { title: true } },
            },
          },
        },
      },
    },
  })
  const rows = lines.map(({ cents, reward: { number, participation } }) => [
    String(number),
    participation.retailer.licenceNumber,
    participation.retailer.name,
    participation.campaign.title,
    (cents / 100).toFixed(2),
  ])
  return csvStart + [heads[locale], ...rows].map(csvLine).join('')
}
