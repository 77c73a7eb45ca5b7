import { InvalidInput, Refusal } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'
import { countWords } from '../words/countWords.ts'

/** The roles that serve the shops of a territory: the manager and the other three. */
export const servingRoles = ['MANAGER', 'ORDER_CLERK', 'COURIER', 'INSPECTOR'] as const

export type ServingRole = (typeof servingRoles)[number]

export const longestTerritoryName = 40

/** Why a territory cannot be called like this, or null. */
export function whyNotTerritory(territory: { name: string; nameEn: string | null }): InvalidInput | null {
  return (
    whyNotWritten('name', territory.name, longestTerritoryName, {
      'zh-CN': '请给辖区起个名字。',
      en: 'Please name the territory.',
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
      'zh-CN': `您看到时是 ${countWords(counted)} 家店，现在是 ${countWords(present)} 家：刚才有人改过。没有改动任何一家，请核对后再交一次。`,
      en: `You were shown ${countWords(counted)} shops and now there are ${countWords(present)}: someone has just changed something. Nothing was done; please check and try again.`,
    })
  }
}

/** All of the shops that were chosen lie in the territory already. */
export const nothingToGive = () =>
  new InvalidInput('shops', {
    'zh-CN': '选中的店都已经在这个辖区里了。',
    en: 'All the selected shops are already in this territory.',
  })

/** None of the shops lies where it was given to any more, or they were taken back already. */
export class NothingToTakeBack extends Refusal {
  constructor() {
    super({
      'zh-CN': '这批店已经撤回，或者都又交给了别的辖区，没有可以撤回的。',
      en: 'These shops have already been taken back, or all have been assigned to other territories since. There’s nothing to take back.',
    })
  }
}
