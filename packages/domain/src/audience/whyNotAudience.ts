import { InvalidInput, together } from '../refusal.ts'
import { isGrade } from '../retailer/grade.ts'
import type { Audience } from './audience.ts'

/**
 * How many shops one audience may name in, and how many out. Beyond that a region or a grade says it better; and two such
 * audiences, to be compared, fit into one request.
 */
export const mostNamedShops = 1000

/**
 * What is wrong with an audience as typed, or null. Refuses a grade that is not a whole number from 1 to 30, a lowest
 * grade above the highest, a shop named both in and out, and more than 1,000 named shops.
 */
export function whyNotAudience(audience: Audience): InvalidInput | null {
  return together(
    whyNotGrade('gradeFrom', audience.gradeFrom),
    whyNotGrade('gradeTo', audience.gradeTo),
    whyNotGradeRange(audience),
    whyNotNamed('includeRetailerIds', audience.includeRetailerIds),
    whyNotNamed('excludeRetailerIds', audience.excludeRetailerIds),
    whyNotBoth(audience),
  )
}

function whyNotGrade(field: 'gradeFrom' | 'gradeTo', grade: number | null): InvalidInput | null {
  if (grade === null || isGrade(grade)) return null
  return new InvalidInput(field, {
    'zh-CN': '档位请填 1 到 30 的整数。',
    en: 'Please enter the grade as a whole number from 1 to 30.',
  })
}

function whyNotGradeRange({ gradeFrom, gradeTo }: Audience): InvalidInput | null {
  if (gradeFrom === null || gradeTo === null || gradeFrom <= gradeTo) return null
  return new InvalidInput('gradeTo', {
    'zh-CN': `最高档位（${gradeTo} 档）低于最低档位（${gradeFrom} 档），请对调。`,
    en: `The highest grade (${gradeTo}) is below the lowest (${gradeFrom}). Please swap them.`,
  })
}

function whyNotNamed(
  field: 'includeRetailerIds' | 'excludeRetailerIds',
  retailerIds: readonly string[],
): InvalidInput | null {
  if (retailerIds.length <= mostNamedShops) return null
  return new InvalidInput(field, {
    'zh-CN': `一次最多点名 ${mostNamedShops} 家店，现在有 ${retailerIds.length} 家。请改用区域或档位来圈定。`,
    en: `At most ${mostNamedShops} shops can be added or excluded by name; you have ${retailerIds.length}. Please use regions or grades instead.`,
  })
}

function whyNotBoth({ includeRetailerIds, excludeRetailerIds }: Audience): InvalidInput | null {
  const excluded = new Set(excludeRetailerIds)
  const both = includeRetailerIds.filter((id) => excluded.has(id)).length
  if (both === 0) return null
  return new InvalidInput('excludeRetailerIds', {
    'zh-CN': `有 ${both} 家店既点名加入又点名排除，请只留一处。`,
    en: `${both} ${both === 1 ? 'shop is' : 'shops are'} both added and excluded by name. Please keep only one.`,
  })
}
