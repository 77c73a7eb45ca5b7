/** So far a list counts its rows; past it, it only says that there are more. */
export const mostCounted = 10_000
