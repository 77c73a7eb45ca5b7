import { expect, test } from './support/fixtures.ts'

for (const app of ['/', '/staff/'])
  test(`what ${app} is made of goes out as the build has compressed it`, async ({ baseURL }) => {
    const ask = async (path: string, encoding: string) => {
      const response = await fetch(new URL(path, baseURL), { headers: { 'accept-encoding': encoding } })
      const { headers } = response
      return {
        text: await response.text(),
        sent: Number(headers.get('content-length')),
        is: [headers.get('content-encoding'), headers.get('content-type'), headers.get('cache-control')],
      }
    }
    const { text: page } = await ask(app, 'identity')
    const files = [...page.matchAll(/"([^"]*\/assets\/[^"]*\.(?:js|css))"/g)].map(([, path]) => path!)
    expect(files.length).toBeGreaterThan(1)
    for (const path of files) {
      const plain = await ask(path, 'identity')
      const [zipped, brotli] = [await ask(path, 'gzip, deflate'), await ask(path, 'gzip, deflate, br')]
      expect([zipped.text, brotli.text]).toEqual([plain.text, plain.text])
      expect([plain.is[0], zipped.is[0], brotli.is[0]]).toEqual([null, 'gzip', 'br'])
      expect([zipped.is.slice(1), brotli.is.slice(1)]).toEqual([plain.is.slice(1), plain.is.slice(1)])
      expect(zipped.sent).toBeLessThan(plain.sent)
      expect(brotli.sent).toBeLessThan(zipped.sent)
    }
  })
