import type { ReactNode } from 'react'
import { FindHelpRequests } from '../helpRequests/FindHelpRequests.tsx'
import { FindRetailers } from '../retailers/FindRetailers.tsx'

/** Finds things of one kind for what was typed into the palette: a Spotlight.ActionsGroup with at most five, or nothing. */
export type Finder = (props: { text: string }) => ReactNode

/** One line a feature, in the order in which they are shown. */
export const finders: readonly Finder[] = [FindRetailers, FindHelpRequests]
