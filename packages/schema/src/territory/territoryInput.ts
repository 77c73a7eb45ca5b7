import { whyNotTerritory } from '@kewo/domain'
import { unlessTaken } from '../builder/unlessTaken.ts'

type Names = { name: string; nameEn: string | null }

/** The names of a territory as typed. Throws what is wrong with them. */
export function namesOf(typed: { name: string; nameEn?: string | null | undefined }): Names {
  const names = { name: typed.name, nameEn: typed.nameEn || null }
  const refusal = whyNotTerritory(names)
  if (refusal) throw refusal
  return names
}

/** Saves; a name that another territory of the market department has is refused by field. */
export const withOwnName = <Result>(save: () => Promise<Result>): Promise<Result> =>
  unlessTaken(
    'name',
    {
      'zh-CN': '这个市场部已经有同名的辖区，请换个名字。',
      en: 'This market department already has a territory with that name. Please choose another.',
    },
    save,
  )
