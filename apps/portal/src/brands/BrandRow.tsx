import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ListRow, Pack } from '@kewo/ui'
import { brandCategoryLabel, textIn } from '@kewo/ui/labels'
import { IconPackages } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const BrandRow_brand = graphql(`
  fragment BrandRow_brand on Brand {
    id
    name
    nameEn
    category
    productCount
    image {
      id
      url(size: SMALL)
    }
  }
`)

export function BrandRow({ brand }: { brand: FragmentOf<typeof BrandRow_brand> }) {
  const { id, name, nameEn, category, productCount, image } = readFragment(BrandRow_brand, brand)
  return (
    <ListRow
      leading={<Pack picture={image?.url ?? null} icon={<IconPackages />} />}
      title={textIn(name, nameEn)}
      sub={`${brandCategoryLabel(category)} · ${m.brands_productCount({ count: productCount })}`}
      renderLink={(parts) => <Link to={paths.brand} params={{ brandId: id }} {...parts} />}
    />
  )
}
