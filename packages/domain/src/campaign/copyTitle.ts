import { longestCampaignTitle } from './whyNotDraft.ts'

const mark = '（副本）'

/** The title of a copy: the same with a mark behind it, by which one tells the two apart, if it still fits. */
export function copyTitle(title: string): string {
  const marked = `${title}${mark}`
  return [...marked].length <= longestCampaignTitle ? marked : title
}
