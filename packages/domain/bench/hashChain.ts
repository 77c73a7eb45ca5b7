import { createHash } from 'node:crypto'
import { chainHash, firstPreviousHash, verifyChain } from '../src/hashChain/hashChain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A chain as long as many years of an audit log, and the same with one letter changed. */
export function benchHashChain(): void {
  const entries = 1_000_000
  const payloadOf = (index: number) => ({
    ...{ action: 'updateStaff', at: '2026-11-23T02:00:00.000Z', by: 'Li', subjectType: 'Staff' },
    ...{ subjectId: `0193-${index}`, changes: [{ field: 'phone', before: '1380000', after: `139${index}` }] },
  })
  let head = firstPreviousHash
  const hashes = Array.from(
    { length: entries },
    (_, index) => (head = chainHash(head, payloadOf(index), sha256)),
  )
  function* links(changed: number) {
    for (let index = 0; index < entries; index++) {
      const payload = payloadOf(index === changed ? index + 1 : index)
      yield {
        previousHash: index === 0 ? firstPreviousHash : hashes[index - 1]!,
        hash: hashes[index]!,
        payload,
      }
    }
  }
  const begun = performance.now()
  const whole = verifyChain(links(-1), sha256)
  const seconds = (performance.now() - begun) / 1000
  const broken = verifyChain(links(765_432), sha256)
  console.log('## Hash chain')
  console.log(
    `${entries.toLocaleString('en')} entries verified in ${seconds.toFixed(1)} s (aim 10): ${whole.intact ? 'intact' : 'BROKEN'}; one changed: ${broken.intact ? 'NOT FOUND' : `broken at ${broken.brokenAt.toLocaleString('en')}, ${broken.why}`}.\n`,
  )
}
