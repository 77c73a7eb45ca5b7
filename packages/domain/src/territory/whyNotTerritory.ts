import { type InvalidInput, Refusal } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'

/** The roles that serve the shops of a territory: the manager and the other three. */
export const servingRoles = ['MANAGER', 'ORDER_CLERK', 'COURIER', 'INSPECTOR'] as const

export type ServingRole = (typeof servingRoles)[number]

export const longestTerritoryName = 40

/** Why a territory cannot be called like this, or null. */
export function whyNotTerritory(territory: { name: string; nameEn: string | null }): InvalidInput | null {
  return (
    whyNotWritten('name', territory.name, longestTerritoryName, {
      'zh-CN': '请给辖区起个名字。',
      en: 'Please give the territory a name.',
    }) ?? whyTooLong('nameEn', territory.nameEn ?? '', longestTerritoryName)
  )
}

/**
 * The shops that would be given are not the ones that were counted for the person: somebody has changed something in
 * between. `counted` is what the person saw, `present` what it is now.
 */
export class SelectionChanged extends Refusal {
  constructor(counted: number, present: number) {
    super({
      'zh-CN': `您看到时是 ${counted} 家店，现在是 ${present} 家：刚才有人改过。没有改动任何一家，请核对后再交一次。`,
      en: `You were shown ${counted} shops and now there are ${present}: somebody has changed something. Nothing was done; please look again.`,
    })
  }
}
