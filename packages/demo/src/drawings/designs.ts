import { craneAndDisc, geese } from './birds.ts'
import { beerBottle, beerCan, flask, jug, slimCan, soapBottle, spiritBottle, teaBottle } from './bottles.ts'
import { box, gable, hardPack, type Label, type Pack, slimPack, softPack, tissuePack } from './boxes.ts'
import { type Colours, colours } from './colours.ts'
import { cone, fruit, grain } from './harvest.ts'
import { autumnHills, cloudSea, fields, pineHills, snowMountains, terraces } from './hills.ts'
import { beams, bubbles, dew, flame } from './light.ts'
import { batteries, lighters, pouch, snackBag, tin, torch } from './smallThings.ts'
import type { Svg } from './svg.ts'
import { mist, sails, spring } from './water.ts'

export type Design = { pack: Pack; art: (colours: Colours) => Svg; colours: Colours; sub?: string }
export type BrandDesign = { label: Label; products: readonly [Design, ...Design[]] }

const serif = (name: string): Label => ({ name, style: 'serif' })
const sans = (name: string): Label => ({ name, style: 'sans' })
const cream = '#f8f1de'

/** How each brand of the catalogue looks, product by product in its order. */
export const designs: Readonly<Record<string, BrandDesign>> = {
  yunling: {
    label: serif('云岭'),
    products: [
      {
        pack: hardPack,
        art: snowMountains,
        sub: '春雪',
        colours: colours(['#0f4a63', '#4e9aa8'], ['#8cc9bd', '#2f7f8f', '#1d6377'], '#f3e6b8', cream),
      },
      {
        pack: hardPack,
        art: autumnHills,
        sub: '秋霁',
        colours: colours(['#f3d9a8', '#e9b56b'], ['#c97b3e', '#9c4a2a', '#6a2c20'], '#d8582f', '#6a2c20'),
      },
      {
        pack: slimPack,
        art: pineHills,
        sub: '松涛',
        colours: colours(['#dfe8cf', '#a9c4a0'], ['#6c9a78', '#34684f', '#173d33'], '#f6f0d2', '#173d33'),
      },
      {
        pack: hardPack,
        art: cloudSea,
        sub: '云海',
        colours: colours(['#1d2a5c', '#d98f7e'], ['#6a6aa0', '#4b4b86', '#2c2f66'], '#f7c98b', cream),
      },
    ],
  },
  qingquan: {
    label: serif('清泉'),
    products: [
      {
        pack: hardPack,
        art: spring,
        colours: colours(['#0c3f86', '#2f7fc2'], ['#8fd0ea', '#4fa3d8', '#0b3a78'], '#f2d57c', '#ffffff'),
      },
      {
        pack: softPack,
        art: spring,
        colours: colours(['#f7fafb', '#dcebf0'], ['#9fd3e2', '#5fb0c8', '#b9d9de'], '#e8b64c', '#0f5570'),
      },
      {
        pack: slimPack,
        art: spring,
        colours: colours(['#bfe6ee', '#7cc7d8'], ['#e8fafd', '#56aec6', '#2b8aa6'], '#fff3bf', '#0e5168'),
      },
      {
        pack: hardPack,
        art: spring,
        colours: colours(['#0f5c44', '#3f9a70'], ['#a8e0c0', '#62b98d', '#0d4b38'], '#f2d57c', '#ffffff'),
      },
    ],
  },
  heting: {
    label: serif('鹤汀'),
    products: [
      {
        pack: hardPack,
        art: craneAndDisc,
        sub: '朝阳',
        colours: colours(['#c3312b', '#e2583c'], ['#a32724', '#861d20', '#5c1216'], '#f6d58a', '#fbeecb'),
      },
      {
        pack: hardPack,
        art: craneAndDisc,
        sub: '夜渡',
        colours: colours(['#0d1b34', '#20355c'], ['#c9a45a', '#16264a', '#d9b86c'], '#e7c877', '#e7c877'),
      },
      {
        pack: slimPack,
        art: craneAndDisc,
        sub: '芦雪',
        colours: colours(['#e9e7e1', '#d3d3cd'], ['#b9b9b0', '#a4a69f', '#7f8078'], '#fbfaf6', '#4b4d49'),
      },
    ],
  },
  yuanfan: {
    label: serif('远帆'),
    products: [
      {
        pack: softPack,
        art: sails,
        colours: colours(['#d8423a', '#f0a06a'], ['#fbe6c8', '#b22b2b', '#6d1a1e'], '#ffd27a', '#fff4dc'),
      },
      {
        pack: hardPack,
        art: sails,
        colours: colours(['#e9c872', '#f6e6b4'], ['#fffaf0', '#c99c3c', '#7a5a1e'], '#d2603a', '#6b4c16'),
      },
      {
        pack: slimPack,
        art: sails,
        colours: colours(['#274a78', '#6fa0c4'], ['#f1f5f4', '#2f5f93', '#172f52'], '#f2c368', '#ffffff'),
      },
    ],
  },
  yanhui: {
    label: serif('雁回'),
    products: [
      {
        pack: spiritBottle,
        art: geese,
        colours: colours(['#f4ead2', '#e6d3a6'], ['#b79a63', '#86683a', '#4d3a22'], '#d9a441', '#4d3a22'),
      },
      {
        pack: spiritBottle,
        art: geese,
        colours: colours(['#5a1f22', '#8c3a2c'], ['#74302a', '#4a181c', '#2e0f13'], '#e3b85a', '#f3dca0'),
      },
      {
        pack: flask,
        art: geese,
        colours: colours(['#cfe0dc', '#9fc0b8'], ['#6d978e', '#41746a', '#234b45'], '#f3e2b0', '#234b45'),
      },
    ],
  },
  guyufang: {
    label: serif('谷雨坊'),
    products: [
      {
        pack: spiritBottle,
        art: grain,
        colours: colours(['#e8efe0', '#c9d9bb'], ['#9db98f', '#8a5a2c', '#4f6b3f'], '#b8482f', '#3c5230'),
      },
      {
        pack: jug,
        art: grain,
        colours: colours(['#f6ecd6', '#ead3a2'], ['#d1ab68', '#a8642f', '#6b4423'], '#a83a26', '#5a3618'),
      },
    ],
  },
  jiangwu: {
    label: sans('江雾'),
    products: [
      {
        pack: beerCan,
        art: mist,
        colours: colours(['#e4f1f2', '#a8d2d6'], ['#7fb7bd', '#4a8f9a', '#1f5f6d'], '#f3cf6b', '#12414d'),
      },
      {
        pack: beerBottle,
        art: mist,
        colours: colours(['#f5e7c4', '#e3bd74'], ['#cf9d4c', '#8a5a24', '#4a2d14'], '#d9532f', '#5a3413'),
      },
      {
        pack: beerBottle,
        art: fields,
        colours: colours(['#fbe9b0', '#f2c85c'], ['#e0a63c', '#c98a2a', '#7d4f18'], '#f07f2e', '#6b3f10'),
      },
    ],
  },
  banshan: {
    label: sans('半山'),
    products: [
      {
        pack: teaBottle,
        art: terraces,
        colours: colours(['#e9f3d8', '#cfe5a8'], ['#8fbf6a', '#5f9c52', '#2f6b41'], '#4e9a4e', '#245234'),
      },
      {
        pack: teaBottle,
        art: terraces,
        colours: colours(['#f3e3c6', '#dcb987'], ['#b98a52', '#8d6236', '#5a3a20'], '#3f7f58', '#4a2d17'),
      },
      {
        pack: teaBottle,
        art: terraces,
        colours: colours(['#fbe3c4', '#f2a65f'], ['#d8733c', '#b24a2c', '#7c2a20'], '#f1cf3f', '#6b2318'),
      },
    ],
  },
  xiaoman: {
    label: sans('小满'),
    products: [
      {
        pack: gable,
        art: fruit,
        colours: colours(['#fff0cf', '#ffd38a'], ['#ffb648', '#ff9a2e', '#f07f1e'], '#4c9a4a', '#c2560f'),
      },
      {
        pack: gable,
        art: fruit,
        colours: colours(['#fde3dc', '#f6b3a4'], ['#f08a78', '#dd4d43', '#b72b33'], '#5a8f4a', '#98202b'),
      },
      {
        pack: gable,
        art: fruit,
        colours: colours(['#f5f6d6', '#dfe69a'], ['#e7e27a', '#cfcf52', '#a8b03a'], '#4f8f52', '#67702a'),
      },
    ],
  },
  zhuguang: {
    label: sans('逐光'),
    products: [
      {
        pack: slimCan,
        art: beams,
        colours: colours(['#161b2e', '#2b2350'], ['#3b3f86', '#5b3f9a', '#10142a'], '#ffcf3f', '#ffffff'),
      },
      {
        pack: slimCan,
        art: bubbles,
        colours: colours(['#dff5e4', '#a9e2c0'], ['#d6f29a', '#a7d94c', '#3fa45a'], '#57c48c', '#17633b'),
      },
    ],
  },
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
