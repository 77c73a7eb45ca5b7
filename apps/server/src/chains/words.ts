export type Language = 'zh-CN' | 'en'

type Shop = { name: string; licenceNumber: string }

const zh = {
  usage: '用法：npm run verify-chains -- [--language zh-CN|en]',
  progress: (done: number, all: number) => `正在核对 ${done} / ${all} 家店的拜访记录…`,
  auditIntact: (count: number) => `审计日志完整：${count} 条，逐条核对无改动。`,
  auditBroken: (place: number, at: string) =>
    `审计日志从第 ${place} 条起对不上（${at}）：这一条或它前面被改动过。`,
  shopBroken: ({ name, licenceNumber }: Shop, place: number) =>
    `“${name}”（${licenceNumber}）的拜访记录从第 ${place} 份起对不上。`,
  shops: (shops: number, records: number, broken: number) =>
    `拜访记录：${shops} 家店，${records} 份核对无改动，${broken} 家对不上。`,
}

const en: typeof zh = {
  usage: 'Usage: npm run verify-chains -- [--language zh-CN|en]',
  progress: (done, all) => `Verifying the records of shop ${done} of ${all}…`,
  auditIntact: (count) => `The audit log is intact: ${count} entries, none changed.`,
  auditBroken: (place, at) =>
    `The audit log does not hold from entry ${place} on (${at}): it or what stood before it was changed.`,
  shopBroken: ({ name, licenceNumber }, place) =>
    `The records of “${name}” (${licenceNumber}) do not hold from number ${place} on.`,
  shops: (shops, records, broken) =>
    `Records: ${shops} shops, ${records} records unchanged; shops whose chain does not hold: ${broken}.`,
}

export const words: Record<Language, typeof zh> = { 'zh-CN': zh, en }
