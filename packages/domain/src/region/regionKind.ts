/** The levels of the organisation tree: company 公司, branch 分公司/营销部, market department 市场部. */
export const regionKinds = ['COMPANY', 'BRANCH', 'DEPARTMENT'] as const

export type RegionKind = (typeof regionKinds)[number]
