import { craneAndDisc } from './birds.ts'
import { hardPack, slimPack, softPack } from './boxes.ts'
import { colours } from './colours.ts'
import { cream, serif, type Designs } from './design.ts'
import { autumnHills, cloudSea, pineHills, snowMountains } from './hills.ts'
import { sails, spring } from './water.ts'

/** Cigarettes, in packets. */
export const tobaccoDesigns: Designs = {
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
}
