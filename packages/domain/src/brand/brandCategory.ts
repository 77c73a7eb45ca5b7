/** What a brand sells. */
export const brandCategories = ['TOBACCO', 'SPIRITS', 'BEER', 'BEVERAGE', 'SNACK', 'HOUSEHOLD'] as const

export type BrandCategory = (typeof brandCategories)[number]
