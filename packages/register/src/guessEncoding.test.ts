import { type RegisterEncoding, plainLayout } from '@kewo/domain'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { registerOf } from './madeUpRegister.testbed.ts'
import { readRegisterHead } from './previewRegister.ts'

const registers = {
  BIG5: '許可證號,店名,地址,負責人,電話\n420106900010,臨門商店,臺北市橋頭路一號,陳美麗,0912345678\n',
  SHIFT_JIS:
    '許可証番号,店名,住所,代表者,電話番号\n420106900010,さくら商店,東京都千代田区一丁目,佐藤,0312345678\n',
  GB18030: '许可证号,店名,地址,负责人,电话\n420106900010,临门商店,桥头路一号,陈美丽,13800001000\n',
} as const

test.each(Object.entries(registers))('%s is told from the words of the header', async (encoding, text) => {
  const head = await readRegisterHead(registerOf(iconv.encode(text, encoding)))
  expect(head).toMatchObject({ encoding, isKnown: true, header: text.split('\n')[0]?.split(',') })
})

const wordless = registers.BIG5.replace(/^.*\n/u, '甲,乙,丙,丁,戊\n').repeat(30)

test('without known words it is told by how usual its characters are, and said that no word is known', async () => {
  const head = await readRegisterHead(registerOf(iconv.encode(wordless, 'big5')))
  expect(head).toMatchObject({ encoding: 'BIG5', isKnown: false })
})

test.each<RegisterEncoding>(['BIG5', 'SHIFT_JIS', 'GB18030', 'UTF_16LE', 'UTF_16BE', 'UTF_8'])(
  '%s is read where somebody has chosen it',
  async (encoding) => {
    const layout = { ...plainLayout, encoding }
    const head = await readRegisterHead(registerOf(iconv.encode('許可,店名\n1,商店\n', encoding)), { layout })
    expect(head).toMatchObject({ encoding, header: ['許可', '店名'] })
  },
)
