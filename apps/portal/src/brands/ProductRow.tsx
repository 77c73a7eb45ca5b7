import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ListRow, Pack } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconPackages } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { paths } from '../paths.ts'

export const ProductRow_product = graphql(`
  fragment ProductRow_product on Product {
    id
    name
    nameEn
    brand {
      id
      name
      nameEn
    }
    image {
      id
      url(size: SMALL)
    }
  }
`)

/** A product that was searched for, with its brand. */
export function ProductRow({ product }: { product: FragmentOf<typeof ProductRow_product> }) {
  const { id, name, nameEn, brand, image } = readFragment(ProductRow_product, product)
  return (
    <ListRow
      leading={<Pack picture={image?.url ?? null} icon={<IconPackages />} />}
      title={textIn(name, nameEn)}
      sub={textIn(brand.name, brand.nameEn)}
      renderLink={(parts) => <Link to={paths.product} params={{ productId: id }} {...parts} />}
    />
  )
}
