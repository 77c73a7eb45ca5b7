/** What is known of one brand and one shop in a period. */
export type BrandEvidence = {
  /** A record of the shop's own manager names it among the brands talked about; the newest version of each record counts. */
  talkedAbout: boolean
  /** The shop answered the question of a guidance about it right. */
  guidanceUnderstood: boolean
  /** It joined a campaign of the brand whose answers have closed: who joins has understood the terms. */
  termsUnderstood: boolean
  /** It was given some of it in a week. */
  given: boolean
  /** A photo of its display was accepted. */
  displayAccepted: boolean
  /** The newest record finds it out of stock, and it was not put right on the spot. */
  foundMissing: boolean
}

/** Told, understood, on the shelf: each by itself, for a shop may know a brand from its guidance without having been told by anybody. */
export type BrandWithShop = { told: boolean; understood: boolean; onShelf: boolean }

export const brandWithShop = (known: BrandEvidence): BrandWithShop => ({
  told: known.talkedAbout,
  understood: known.guidanceUnderstood || known.termsUnderstood,
  onShelf: (known.given || known.displayAccepted) && !known.foundMissing,
})
