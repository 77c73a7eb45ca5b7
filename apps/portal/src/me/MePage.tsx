import { DisplaySettings } from '@kewo/ui/settings'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { useShop } from '../viewer/useShop.ts'
import { MyRecords } from './MyRecords.tsx'
import { ShopFacts } from './ShopFacts.tsx'
import { SignInSettings } from './SignInSettings.tsx'
import { SignOut } from './SignOut.tsx'

export function MePage() {
  const { shop } = useShop()
  return (
    <>
      <PageTop title={m.me_title()} sub={shop.name} />
      <ShopFacts />
      <MyRecords />
      <DisplaySettings />
      <SignInSettings />
      <SignOut />
    </>
  )
}
