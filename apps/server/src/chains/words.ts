import { countWords } from '@kewo/schema'
import type { LinkKind } from '@kewo/schema'

export type Language = 'zh-CN' | 'en'

type Shop = { name: string; licenceNumber: string }

const zh = {
  usage: '用法：npm run verify-chains -- [--language zh-CN|en] [--heads 文件]',
  progress: (done: number, all: number) => `正在核对拜访记录、答复和承诺：第 ${done} / ${all} 条链…`,
  auditIntact: (count: number) => `审计日志完整：${countWords(count)} 条，逐条核对无改动。`,
  auditBroken: (place: number, at: string) =>
    `审计日志从第 ${place} 条起对不上（${at}）：这一条或它前面被改动过。`,
  auditLost: (loss: string) => `审计日志与记下的链头不符：${loss}`,
  shop: ({ name, licenceNumber }: Shop) => `“${name}”（${licenceNumber}）`,
  shopWithout: (id: string) => `已不在库中的店 ${id} `,
  chainOf: (shop: string) => `${shop}的记录链`,
  promisedTo: (shop: string) => `${shop}在一件求助里得到的承诺`,
  broken: (chain: string, place: number, kind: LinkKind) =>
    `${chain}从第 ${place} 条起对不上，这一条是${{ RECORD: '拜访记录', ANSWER: '店主的答复', PROMISE: '承诺' }[kind]}。`,
  lost: (chain: string, loss: string) => `${chain}与记下的链头不符：${loss}`,
  shops: (shops: number, links: number, broken: number) =>
    `拜访记录、答复和承诺：${countWords(shops)} 家店，${countWords(links)} 条核对无改动，${broken} 条链对不上。`,
  loss: {
    GONE: (noted: number, _now: number) => `记下时有 ${noted} 条，现在一条也不剩。`,
    SHORTER: (noted: number, now: number) => `记下时有 ${noted} 条，现在只有 ${now} 条，末尾被截去了。`,
    REWRITTEN: (noted: number, _now: number) =>
      `第 ${noted} 条的哈希值已不是记下的那个，这一条或它前面被重写过。`,
  },
  headsKept: (chains: number, at: string) => `${at} 记下的 ${chains} 条链都在，未被截短或重写。`,
  headsNoted: (file: string) => `现在的链头已写入 ${file}。请把它存到数据库以外的地方。`,
  headsLeft: (file: string) => `${file} 保持原样。`,
  headsRefused: {
    UNREADABLE: (file: string, reason: string) => `读不了 ${file}（${reason}）。什么也没有改动。`,
    NOT_OURS: (file: string, _reason: string) =>
      `${file} 不是本程序写的链头文件，或已损坏。什么也没有改动；请换一个文件，或取回完好的副本。`,
    NEWER: (file: string, _reason: string) => `${file} 由更新版本的 Kewo 写成。什么也没有改动；请先升级。`,
    UNWRITABLE: (file: string, reason: string) => `写不了 ${file}（${reason}）。它保持原样。`,
  },
}

export type Say = typeof zh

const en: Say = {
  usage: 'Usage: npm run verify-chains -- [--language zh-CN|en] [--heads FILE]',
  progress: (done, all) => `Verifying records, answers and promises: chain ${done} of ${all}…`,
  auditIntact: (count) => `The audit log is intact: ${countWords(count)} entries, none changed.`,
  auditBroken: (place, at) =>
    `The audit log doesn’t match from entry ${place} on (${at}): that entry or one before it was changed.`,
  auditLost: (loss) => `The audit log doesn’t match the noted head: ${loss}`,
  shop: ({ name, licenceNumber }) => `“${name}” (${licenceNumber})`,
  shopWithout: (id) => `shop ${id}, which is no longer in the database,`,
  chainOf: (shop) => `The chain of ${shop}`,
  promisedTo: (shop) => `The chain of promises made in a request to ${shop}`,
  broken: (chain, place, kind) =>
    `${chain} doesn’t match from number ${place} on, which is ${{ RECORD: 'a record', ANSWER: 'the shop’s answer', PROMISE: 'a promise' }[kind]}.`,
  lost: (chain, loss) => `${chain} doesn’t match the noted head: ${loss}`,
  shops: (shops, links, broken) =>
    `Records, answers and promises: ${countWords(shops)} shops, ${countWords(links)} links unchanged; broken chains: ${broken}.`,
  loss: {
    GONE: (noted) => `there were ${noted}, and none are left.`,
    SHORTER: (noted, now) => `there were ${noted}, and now there are ${now}; the end was cut off.`,
    REWRITTEN: (noted) =>
      `the hash of number ${noted} isn’t the noted one; it or one before it was rewritten.`,
  },
  headsKept: (chains, at) => `All ${chains} chains noted at ${at} are there; none were cut off or rewritten.`,
  headsNoted: (file) => `The current heads are in ${file}. Please keep it somewhere outside the database.`,
  headsLeft: (file) => `${file} is unchanged.`,
  headsRefused: {
    UNREADABLE: (file, reason) => `${file} can’t be read (${reason}). Nothing was changed.`,
    NOT_OURS: (file) =>
      `${file} isn’t a heads file written by Kewo, or it is damaged. Nothing was changed; please use another file or restore an intact copy.`,
    NEWER: (file) => `${file} was written by a newer Kewo. Nothing was changed; please upgrade first.`,
    UNWRITABLE: (file, reason) => `${file} can’t be written (${reason}). It is unchanged.`,
  },
}

export const words: Record<Language, Say> = { 'zh-CN': zh, en }
