import { expect, test } from 'vitest'
import { type AddressRegions, regionOfAddress } from './addressRegion.ts'

const regions: AddressRegions = {
  branches: ['臺北市', '新北市', '高雄市', '彰化縣', '桃園市'],
  otherNames: { 臺北縣: '新北市', 桃園縣: '桃園市', 彰化市: '彰化縣彰化市' },
}

test.each<[string, string | null, string | null]>([
  ['臺北市大安區春風路8號', '臺北市', '大安區'],
  ['台北市大安區春風路8號', '臺北市', '大安區'],
  ['臺北巿大安區春風路8號', '臺北市', '大安區'],
  ['高雄市前鎮區春風路8號', '高雄市', '前鎮區'],
  ['高雄市那瑪夏區春風路8號', '高雄市', '那瑪夏區'],
  ['彰化縣竹塘鄉春風路8號', '彰化縣', '竹塘鄉'],
  ['彰化縣員林市春風路8號', '彰化縣', '員林市'],
  ['彰化市春風路8號', '彰化縣', '彰化市'],
  ['臺北縣汐止鎮春風路8號', '新北市', '汐止區'],
  ['桃園縣平鎮鄉春風路8號', '桃園市', '平鎮區'],
  ['臺北市東區春風路8號', '臺北市', '東區'],
  // A town is a part of what was a county only.
  ['臺北市汐止鎮春風路8號', '臺北市', null],
  ['臺北縣春風路8號', '新北市', null],
  ['臺北市春風路二段8號', '臺北市', null],
  ['臺北市12號區', '臺北市', null],
  ['春風路8號', null, null],
  ['', null, null],
])('%s', (address, branch, department) => {
  expect(regionOfAddress(address, regions)).toStrictEqual({ branch, department })
})
