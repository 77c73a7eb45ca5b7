import type { BusinessDistrict, Format, MarketType } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const formatLabels: Labels<Format> = {
  CONVENIENCE: m.retailer_format_CONVENIENCE,
  SUPERMARKET: m.retailer_format_SUPERMARKET,
  MALL: m.retailer_format_MALL,
  GROCERY: m.retailer_format_GROCERY,
  TOBACCO_SPECIALIST: m.retailer_format_TOBACCO_SPECIALIST,
  ENTERTAINMENT: m.retailer_format_ENTERTAINMENT,
  OTHER: m.retailer_format_OTHER,
}

export const formatLabel = (value: Format) => formatLabels[value]()

const marketTypeLabels: Labels<MarketType> = {
  URBAN: m.retailer_marketType_URBAN,
  RURAL: m.retailer_marketType_RURAL,
}

export const marketTypeLabel = (value: MarketType) => marketTypeLabels[value]()

const businessDistrictLabels: Labels<BusinessDistrict> = {
  RESIDENTIAL: m.retailer_businessDistrict_RESIDENTIAL,
  MARKET: m.retailer_businessDistrict_MARKET,
  SCHOOL: m.retailer_businessDistrict_SCHOOL,
  TOURIST: m.retailer_businessDistrict_TOURIST,
  TRANSPORT: m.retailer_businessDistrict_TRANSPORT,
  OFFICE: m.retailer_businessDistrict_OFFICE,
  INDUSTRIAL: m.retailer_businessDistrict_INDUSTRIAL,
  COMMERCIAL_LEISURE: m.retailer_businessDistrict_COMMERCIAL_LEISURE,
  OTHER: m.retailer_businessDistrict_OTHER,
}

export const businessDistrictLabel = (value: BusinessDistrict) => businessDistrictLabels[value]()
