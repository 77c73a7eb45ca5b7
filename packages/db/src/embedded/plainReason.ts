const known: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/, 'the disk is full.'],
  [/Read-only file system/, 'the file system is read-only.'],
  [
    /database files are incompatible|was initialized by PostgreSQL version/,
    'it was made by another PostgreSQL version.',
  ],
]

/** Said to whoever asks before it is ready: no reason of anything. */
const onlyEarly = /the database system is (?:starting up|not yet accepting connections)/

/** What PostgreSQL's own output says about why it stopped, as the end of a sentence. */
export function plainReason(output: string): string {
  const reason = known.find(([pattern]) => pattern.test(output))?.[1]
  if (reason) return reason
  const complaints = output
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|error:|could not|cannot/.test(line) && !onlyEarly.test(line))
  const said = (complaints.length > 0 ? complaints : output.trim().split('\n')).map((line) =>
    line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim(),
  )
  return `PostgreSQL said: ${[...new Set(said)].slice(0, 3).join(' ')}`
}
