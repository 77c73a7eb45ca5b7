import { plainMapping, type RegisterMapping } from '@kewo/domain'

/** Branches of Taiwan's convenience chains, from the government's register of companies, geocoded. */
export const twConvenience: RegisterMapping = {
  ...plainMapping,
  columns: {
    licenceNumber: ['分公司統一編號'],
    name: ['分公司名稱'],
    holderName: ['公司名稱'],
    address: ['Address'],
    status: ['分公司狀態'],
    openedOn: ['分公司核准設立日期'],
    closedOn: ['分公司最後核准變更日期'],
    longitude: ['Longitude'],
    latitude: ['Latitude'],
  },
  join: '',
  licenceNumberDigits: 8,
  takesOddNumbers: false,
  nameCutAt: null,
  formatCombined: false,
  formatRules: [],
  areaUnit: 'SQUARE_METRES',
  calendar: 'REPUBLIC',
  namesNoExpiry: true,
  noEndWords: [],
  openStatuses: ['1', '01'],
  closedStatuses: ['3', '03'],
  // More than a third closed years ago. A branch that we serve is closed when the register says so.
  closedShops: 'SKIP',
  country: 'TW',
  // Counties with islands, or along the coast: Lanyu is 90 km from the middle of its county's shops.
  farKilometres: 120,
  addressRegions: {
    branches: [
      '臺北市', '新北市', '桃園市', '臺中市', '臺南市', '高雄市', '基隆市', '新竹市', '嘉義市', '新竹縣', '苗栗縣',
      '彰化縣', '南投縣', '雲林縣', '嘉義縣', '屏東縣', '宜蘭縣', '花蓮縣', '臺東縣', '澎湖縣', '金門縣', '連江縣',
    ], // prettier-ignore
    otherNames: {
      臺北縣: '新北市',
      桃園縣: '桃園市',
      臺中縣: '臺中市',
      臺南縣: '臺南市',
      高雄縣: '高雄市',
      彰化市: '彰化縣彰化市',
      苗栗市: '苗栗縣苗栗市',
    },
  },
  departmentAtLeast: 5,
  defaults: {
    branch: '區域待定',
    department: '其他地區',
    format: 'CONVENIENCE',
    marketType: 'URBAN',
    businessDistrict: 'OTHER',
  },
}
