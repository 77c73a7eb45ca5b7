import type { Prisma } from '@kewo/db'
import { mayReadBrands, type Viewer } from '../viewer/viewer.ts'
import { addFileDoor } from '../file/access.ts'

// A retired brand is no secret: old campaigns and records name it. It only leaves the lists that shops choose from.

/** The brands and products that a viewer may see: staff and shops with a valid licence all, others none. */
export function visibleBrands(viewer: Viewer): Prisma.BrandWhereInput {
  return mayReadBrands(viewer) ? {} : { id: { in: [] } }
}

export function visibleProducts(viewer: Viewer): Prisma.ProductWhereInput {
  return { brand: visibleBrands(viewer) }
}

/** What is listed: shops do not choose from what is retired. */
export function listedBrands(viewer: Viewer): Prisma.BrandWhereInput {
  return { AND: [visibleBrands(viewer), viewer.kind === 'retailer' ? { retiredAt: null } : {}] }
}

export function listedProducts(viewer: Viewer): Prisma.ProductWhereInput {
  const listed = viewer.kind === 'retailer' ? { retiredAt: null, brand: { retiredAt: null } } : {}
  return { AND: [visibleProducts(viewer), listed] }
}

addFileDoor('brands', (viewer) => ({ some: visibleBrands(viewer) }))
addFileDoor('products', (viewer) => ({ some: visibleProducts(viewer) }))
