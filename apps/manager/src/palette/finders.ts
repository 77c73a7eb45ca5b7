import type { ReactNode } from 'react'

/** Finds things of one kind for what was typed into the palette: a Spotlight.ActionsGroup with at most five, or nothing. */
export type Finder = (props: { text: string }) => ReactNode

/** One line a feature, in the order in which they are shown. */
export const finders: readonly Finder[] = []
