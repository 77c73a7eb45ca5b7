import { attack } from '../src/rating/ratingAdversary.testbed.ts'

/** An adversary who notes every figure that may be shown, before and after each rating, and solves for single stars. */
export function benchSafeRatings(): void {
  const histories = 10_000
  const begun = performance.now()
  let [leaked, figures] = [0, 0]
  for (let seed = 0; seed < histories; seed++) {
    const outcome = attack(seed, 60)
    figures += outcome.figures
    if (outcome.learned.length > 0) leaked++
  }
  const seconds = (performance.now() - begun) / 1000
  console.log('## Safe ratings')
  console.log(
    `${histories.toLocaleString('en')} random histories of 60 steps, ${figures.toLocaleString('en')} figures noted in ${seconds.toFixed(0)} s: one shop's stars learned in ${leaked} of them (aim 0).\n`,
  )
}
