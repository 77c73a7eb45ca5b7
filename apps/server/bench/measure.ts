import autocannon from 'autocannon'

/** `p50`, `p95` and `p99` in milliseconds; `cpu` in milliseconds of the server's process for each request. */
export type Measured = { requestsPerSecond: number; p50: number; p95: number; p99: number; cpu: number }

export type Asked = {
  url: string
  headers?: Record<string, string>
  body: () => unknown
  cpu: () => Promise<number>
  /** What every answer must hold. */
  holds?: string | undefined
}

/** Asks one server for some seconds with ten connections. Throws when an answer was not a success. */
export async function measure(
  { url, headers = {}, body, cpu, holds }: Asked,
  seconds: number,
): Promise<Measured> {
  const before = await cpu()
  const times: number[] = []
  const ended = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url,
    connections: 10,
    duration: seconds,
    ...(holds && { verifyBody: (answer) => String(answer).includes(holds) }),
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({ ...request, body: JSON.stringify(body()) }),
      },
    ],
  }
  autocannon(options, (error, result) => (error ? ended.reject(error) : ended.resolve(result))).on(
    'response',
    (_client, _status, _bytes, time) => times.push(time),
  )
  const result = await ended.promise
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    throw new Error(`${url}: ${result.non2xx + result.mismatches} refused, ${result.errors} failed`)
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p95: quantile(times, 0.95),
    p99: result.latency.p99,
    cpu: ((await cpu()) - before) / result.requests.total,
  }
}

/** What a server answers. Fails loudly when that is an error: a quick refusal is no figure. */
export async function check({ url, headers = {}, body, holds = '' }: Omit<Asked, 'cpu'>): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body()),
  })
  const text = await response.text()
  if (!response.ok || text.includes('"errors"') || text.includes('"code"') || !text.includes(holds))
    throw new Error(`${url}: ${text.slice(0, 400)}`)
  return text
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

/** How long something takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
