import { countWords } from '@kewo/schema'
export type Language = 'zh-CN' | 'en'

type Whole = { file: string; rows: number; tables: number; files: number; takenAt: string }

const zh = {
  backupUsage: '用法：npm run backup -- 文件 [--overwrite] [--language zh-CN|en]',
  restoreUsage: '用法：npm run restore -- 文件 [--language zh-CN|en]',
  written: ({ file, rows, tables, files }: Whole) =>
    `已备份到 ${file}：${tables} 张表 ${countWords(rows)} 行，${countWords(files)} 个图片和登记册文件；写完后已整份读回核对。`,
  missing: (name: string) => `缺文件：数据库里有记录，磁盘上没有 ${name}。`,
  apart: (home: string) =>
    `备份里没有密钥：KEWO_SECRET（没有设置时在 ${home} 的 secret 文件里）请另外保管；没有它，恢复后大家要重新登录。数据库口令会在恢复时新建。备份里有个人信息，请像数据库一样保管。`,
  restored: ({ file, rows, tables, files, takenAt }: Whole) =>
    `已从 ${file}（备份于 ${takenAt}）恢复：${tables} 张表 ${countWords(rows)} 行，${countWords(files)} 个文件，逐表与备份核对一致。`,
  secret: (home: string) =>
    `如有备份时的密钥，请放回 ${home} 的 secret 文件或 KEWO_SECRET；没有它，大家要重新登录。`,
}

export type Say = typeof zh

const en: Say = {
  backupUsage: 'Usage: npm run backup -- FILE [--overwrite] [--language zh-CN|en]',
  restoreUsage: 'Usage: npm run restore -- FILE [--language zh-CN|en]',
  written: ({ file, rows, tables, files }) =>
    `Backed up to ${file}: ${countWords(rows)} rows in ${tables} tables, ${countWords(files)} picture and register files; read back and verified.`,
  missing: (name) => `A file is missing: ${name} is in the database but not on the disk.`,
  apart: (home) =>
    `The secrets aren’t included. Keep KEWO_SECRET separately (if it isn’t set, the file “secret” in ${home}); without it, everyone has to sign in again after a restore. A new database password is created on restore. The backup contains personal data: protect it like the database itself.`,
  restored: ({ file, rows, tables, files, takenAt }) =>
    `Restored from ${file} (taken at ${takenAt}): ${countWords(rows)} rows in ${tables} tables, ${countWords(files)} files; every table matches the backup.`,
  secret: (home) =>
    `If you have the secret from the time of the backup, put it into the file “secret” in ${home} or into KEWO_SECRET; without it, everyone has to sign in again.`,
}

export const words: Record<Language, Say> = { 'zh-CN': zh, en }
