export type Place = { longitude: number; latitude: number; accuracy: number }

/** Longer than this nobody waits at a shop's door. */
const patience = 8_000

/** Where the device is, read once; null when the person refuses, or no satellite is found in time. */
export function readPlace(): Promise<Place | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => resolve({ longitude, latitude, accuracy }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 30_000 },
    )
    // A question that nobody answers has no time limit of its own.
    setTimeout(() => resolve(null), patience + 2_000)
  })
}
