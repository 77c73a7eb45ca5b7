import { declineStep, inSteps } from '../campaign/shownDeclines.ts'

/** What a shop may have been pressed by: a campaign, a week of the supply policy, a record of a visit. */
export const pressedAbouts = ['CAMPAIGN', 'SUPPLY_WEEK', 'RECORD'] as const
export type PressedAbout = (typeof pressedAbouts)[number]

/** So long what was said counts: what pressed a shop a year ago is no news of today. */
export const pressedDays = 90

/** Shops that a figure is told of from, and in steps of which it moves: so that no single shop moves it. */
export const pressedStep = declineStep

/** How many shops say so, as those above their manager read it; null for fewer than may be told. */
export const shownPressed = (shops: number): number | null => (shops < pressedStep ? null : inSteps(shops))
