export * from './answerWords.ts'
export * from './PricedProducts.tsx'
export * from './CampaignSheet.tsx'
export * from './GainWords.tsx'
