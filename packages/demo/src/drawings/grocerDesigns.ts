import { soapBottle } from './bottles.ts'
import { box, tissuePack } from './boxes.ts'
import { colours } from './colours.ts'
import { sans, type Designs } from './design.ts'
import { cone } from './harvest.ts'
import { fields } from './hills.ts'
import { dew, flame } from './light.ts'
import { batteries, lighters, pouch, snackBag, tin, torch } from './smallThings.ts'

/** What is eaten between meals, and what a household runs out of. */
export const grocerDesigns: Designs = {
  tiangeng: {
    label: sans('田埂'),
    products: [
      {
        pack: snackBag,
        art: fields,
        colours: colours(['#f9d76a', '#f6b63f'], ['#e58f2e', '#d0701f', '#8c3d18'], '#fff3c9', '#8c2f14'),
      },
      {
        pack: snackBag,
        art: fields,
        colours: colours(['#c9412f', '#e8743c'], ['#b33525', '#8e2a20', '#5f1a16'], '#ffd874', '#fff1cf'),
      },
      {
        pack: snackBag,
        art: fields,
        colours: colours(['#d9ecf2', '#b8dbe3'], ['#9cc98a', '#6fae6a', '#3f7f52'], '#fff7dc', '#2f6644'),
      },
    ],
  },
  songguowu: {
    label: sans('松果屋'),
    products: [
      {
        pack: tin,
        art: cone,
        colours: colours(['#efe2c9', '#dcc59a'], ['#b98a52', '#9a6a38', '#5b3a1f'], '#55804f', '#5b3a1f'),
      },
      {
        pack: snackBag,
        art: cone,
        colours: colours(['#e7efe2', '#bcd3b4'], ['#8f7448', '#6f5632', '#3e4f34'], '#7fae62', '#34472c'),
      },
      {
        pack: pouch,
        art: cone,
        colours: colours(['#cfe2ee', '#9cc0d8'], ['#c79a5c', '#a5773c', '#31506b'], '#f0ead8', '#24435c'),
      },
    ],
  },
  zhaolu: {
    label: sans('朝露'),
    products: [
      {
        pack: tissuePack,
        art: dew,
        colours: colours(['#dcefe9', '#b4dccf'], ['#7fc3a2', '#4fa37f', '#2b7a62'], '#8fd3e8', '#1f5f4c'),
      },
      {
        pack: box,
        art: dew,
        colours: colours(['#fbe6ea', '#f4c3cd'], ['#a9cf9b', '#7fb178', '#8f3f55'], '#f6a6b8', '#8f3f55'),
      },
      {
        pack: soapBottle,
        art: dew,
        colours: colours(['#fff6c9', '#f8e27a'], ['#a9d26a', '#77b24b', '#3f7f3a'], '#e9f7c0', '#3f7f3a'),
      },
    ],
  },
  liangtang: {
    label: sans('亮堂'),
    products: [
      {
        pack: lighters,
        art: flame,
        colours: colours(['#f6e9d8', '#efcfa6'], ['#f4a259', '#e4572e', '#8c2f2a'], '#ffcf56', '#8c2f2a'),
      },
      {
        pack: batteries,
        art: flame,
        colours: colours(['#1f3b57', '#345d80'], ['#4d86ad', '#2f628c', '#16304a'], '#ffcf56', '#ffffff'),
      },
      {
        pack: torch,
        art: flame,
        colours: colours(['#2f4a3c', '#4d7158'], ['#6f9a78', '#3f6a50', '#20382c'], '#f2b53c', '#fff3cf'),
      },
    ],
  },
}
