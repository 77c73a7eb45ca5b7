import { expect, test } from './support/fixtures.ts'

test('the browser has a font for Chinese, in every weight', async ({ page }) => {
  await page.setContent(
    '<html lang="zh-CN"><body style="font-family: sans-serif"><p>零售户<b>痕迹</b>龘</p></body></html>',
  )
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('DOM.enable')
  await inspector.send('CSS.enable')
  const { root } = await inspector.send('DOM.getDocument')
  const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
  const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId })
  const families = new Set(fonts.map(({ familyName }) => familyName.replace(/^(Noto Sans SC).*/, '$1')))
  expect([...families]).toEqual(['Noto Sans SC'])
})
