import { InvalidInput, Refusal, together } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'
import type { RegionKind } from './regionKind.ts'

export const longestRegionName = 40

/** Why a region cannot be called like this, or null. */
export function whyNotRegion(region: { name: string; nameEn: string | null }): InvalidInput | null {
  return together(
    whyNotWritten('name', region.name, longestRegionName, {
      'zh-CN': '请给区域起个名字。',
      en: 'Please name the region.',
    }),
    whyTooLong('nameEn', region.nameEn ?? '', longestRegionName),
  )
}

/** What a region of each kind may lie below; the company is the root. */
export const liesBelow: Record<RegionKind, readonly RegionKind[]> = {
  COMPANY: [],
  BRANCH: ['COMPANY', 'BRANCH'],
  DEPARTMENT: ['BRANCH'],
}

type Above = { readonly kind: RegionKind; readonly path: readonly string[]; readonly closedAt: Date | null }

/** Why a region cannot lie below another, or null. Its id is null while it is being made. */
export function whyNotBelow(
  { id, kind }: { readonly id: string | null; readonly kind: RegionKind },
  above: Above,
): InvalidInput | null {
  const no = (zh: string, en: string) => new InvalidInput('parentId', { 'zh-CN': zh, en })
  if (kind === 'COMPANY')
    return new InvalidInput('kind', {
      'zh-CN': '公司只有一个，在最上面，不能再建，也不能移动。',
      en: 'There is only one company, at the top. It can’t be created again or moved.',
    })
  if (id !== null && above.path.includes(id))
    return no('不能移到自己或自己的下级里。', 'A region cannot lie below itself or below what it contains.')
  if (!liesBelow[kind].includes(above.kind))
    return kind === 'BRANCH'
      ? no(
          '分公司要放在公司或另一个分公司下面，不能放在市场部下面。',
          'A branch belongs under the company or another branch, not under a market department.',
        )
      : no('市场部要放在一个分公司下面。', 'A market department lies below a branch.')
  if (above.closedAt !== null)
    return no(
      '这个上级区域已关闭，请先重新启用，或选别的。',
      'That region is closed. Reopen it first, or choose another.',
    )
  return null
}

/** A shop is put into a market department that is open. */
export const noDepartment = (): InvalidInput =>
  new InvalidInput('regionId', {
    'zh-CN': '请选择一个没有关闭的市场部。',
    en: 'Please choose an open market department.',
  })

/** What keeps a region open: with everything below it. */
export type RegionHolds = {
  readonly shops: number
  readonly regions: number
  readonly territories: number
  readonly people: number
}

/** The region still holds something, so it cannot be closed. */
export class RegionInUse extends Refusal {
  constructor({ shops, regions, territories, people }: RegionHolds) {
    super({
      'zh-CN': `还不能关闭，里面还有：${listed('、', [
        [shops, `${shops} 家营业的店`],
        [regions, `${regions} 个没关的下级区域`],
        [territories, `${territories} 个在用的辖区`],
        [people, `${people} 位员工`],
      ])}。请先移走或关闭。`,
      en: `It can’t be closed yet. It still contains ${listed(', ', [
        [shops, counted(shops, 'open shop', 'open shops')],
        [regions, counted(regions, 'open region', 'open regions')],
        [territories, counted(territories, 'territory in use', 'territories in use')],
        [people, counted(people, 'person', 'people')],
      ])}. Move or close these first.`,
    })
  }
}

const listed = (between: string, parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(between)

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The company is what everything lies in. */
export class CompanyStaysOpen extends Refusal {
  constructor() {
    super({ 'zh-CN': '公司不能关闭。', en: 'The company can’t be closed.' })
  }
}

/** Why a region cannot be closed now, or null. */
export function whyNotCloseRegion(
  kind: RegionKind,
  holds: RegionHolds,
): CompanyStaysOpen | RegionInUse | null {
  if (kind === 'COMPANY') return new CompanyStaysOpen()
  return Object.values(holds).some((count) => count > 0) ? new RegionInUse(holds) : null
}

/** Nothing can be put into a region that is closed, or be opened in it. */
export class RegionIsClosed extends Refusal {
  constructor(region: string) {
    super({
      'zh-CN': `“${region}”已关闭。请先在“组织”里重新启用。`,
      en: `“${region}” is closed. Reopen it first under “Organisation”.`,
    })
  }
}
