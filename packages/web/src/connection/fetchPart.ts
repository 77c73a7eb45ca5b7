/** Between two tries to fetch a part of the app; a phone may be without a signal just then. */
const tryAgainAfterMs = 5_000

/** A part of the app that comes after the first page, whatever time it takes. */
export async function fetchPart<Part>(fetch: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetch()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, tryAgainAfterMs))
    }
  }
}
