import type { HelpRequestCategory } from '@kewo/domain'
import {
  IconBarcode,
  IconBuildingStore,
  IconBulb,
  IconCertificate,
  IconCoin,
  IconMessage2,
  IconPackages,
  IconTag,
  IconTruckDelivery,
  IconUserExclamation,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'

export const categoryIcons: Record<HelpRequestCategory, ReactNode> = {
  DISPLAY: <IconBuildingStore aria-hidden="true" />,
  SUPPLY: <IconPackages aria-hidden="true" />,
  DELIVERY: <IconTruckDelivery aria-hidden="true" />,
  PAYMENT: <IconCoin aria-hidden="true" />,
  PRICE_TAG: <IconTag aria-hidden="true" />,
  LICENCE: <IconCertificate aria-hidden="true" />,
  EQUIPMENT: <IconBarcode aria-hidden="true" />,
  COMPLAINT: <IconUserExclamation aria-hidden="true" />,
  IDEA: <IconBulb aria-hidden="true" />,
  OTHER: <IconMessage2 aria-hidden="true" />,
}
