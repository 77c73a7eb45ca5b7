import type { introspection } from '../generated/graphql-env.d.ts'

type RootField = Extract<keyof introspection['types']['Query']['fields'], string>

/**
 * Spread into a mutation or a subscription: the root fields that it makes stale beyond the things that it answers with. Where
 * they show they are asked for again. A thing that is answered with its id needs no line here, a new one in lists of its type
 * neither. The apps read it from madeStale.json (`print`).
 */
export const makesStale = (first: RootField, ...others: RootField[]) => said([first, ...others], null)

/** Spread where nothing else is stale: why not. */
export const makesNothingStale = (why: string) => said([], why)

const said = (stale: RootField[], whyNothing: string | null) => ({
  extensions: { makesStale: stale, whyNothing },
})

export const answerTellsAll = makesNothingStale('what has changed is what it answers with')
export const newInLists = makesNothingStale('lists of its type ask again by themselves where one is new')
export const heardLive = makesNothingStale('whoever shows it hears of it live and asks again')
