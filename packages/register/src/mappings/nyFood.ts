import { plainMapping, type RegisterMapping } from '@kewo/domain'

/** Licensed food shops of New York State, as the state's open data publishes them. */
export const nyFood: RegisterMapping = {
  ...plainMapping,
  columns: {
    licenceNumber: ['License Number'],
    name: ['DBA Name'],
    holderName: ['Entity Name'],
    address: [
      'Street Number',
      'Street Name',
      'Address Line 2',
      'Address Line 3',
      'City',
      'State',
      'Zip Code',
    ],
    branch: ['County'],
    department: ['City'],
    format: ['Establishment Type'],
    area: ['Square Footage'],
    point: ['Georeference'],
  },
  join: ' ',
  licenceNumberDigits: 6,
  takesOddNumbers: false,
  nameCutAt: 23,
  // One letter for each thing that the licence allows: A store, B bakery, C food maker, D warehouse, H wholesaler,
  // K vehicle, V slaughterhouse, W winery … J says that there are several.
  formatCombined: true,
  formatRules: [
    { codes: ['K', 'V', 'W'], format: 'OTHER' },
    { codes: ['A'], areaFrom: 930, format: 'SUPERMARKET' },
    { codes: ['B', 'C'], format: 'GROCERY' },
    { codes: ['A'], format: 'CONVENIENCE' },
  ],
  areaUnit: 'SQUARE_FEET',
  calendar: 'YEAR_FIRST',
  namesNoExpiry: true,
  noEndWords: [],
  openStatuses: [],
  closedStatuses: [],
  closedShops: 'SKIP',
  country: 'US',
  farKilometres: 80,
  addressRegions: null,
  // Some 1,400 spellings of cities: those with fewer shops share one department of their county.
  departmentAtLeast: 20,
  defaults: {
    branch: null,
    department: 'Other places',
    format: 'OTHER',
    marketType: 'URBAN',
    businessDistrict: 'OTHER',
  },
}
