let last = 0

/** A number not given before in this process, so that names and codes never clash. */
export const next = (): number => (last += 1)
