import { InvalidInput, whyNotRegion } from '@kewo/domain'

export type RegionNames = { name: string; nameEn: string | null }

/** The names of a region as typed. Throws what is wrong with them. */
export function namesOf(typed: { name: string; nameEn?: string | null | undefined }): RegionNames {
  const names = { name: typed.name, nameEn: typed.nameEn || null }
  const refusal = whyNotRegion(names)
  if (refusal) throw refusal
  return names
}

/** Another region beside it has the name, in whatever spelling. */
export function nameTaken(twin: { id: string; name: string; closedAt: Date | null }): InvalidInput {
  const closed = twin.closedAt !== null
  return new InvalidInput(
    'name',
    {
      'zh-CN': `同一个上级下已经有“${twin.name}”${closed ? '（已关闭，可以重新启用）' : ''}，请换个名字。`,
      en: `“${twin.name}” already exists there${closed ? ' (closed; it can be reopened)' : ''}. Please choose another name.`,
    },
    { type: 'Region', id: twin.id },
  )
}
