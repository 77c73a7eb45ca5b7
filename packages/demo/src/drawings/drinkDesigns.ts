import { geese } from './birds.ts'
import { beerBottle, beerCan, flask, jug, slimCan, spiritBottle, teaBottle } from './bottles.ts'
import { gable } from './boxes.ts'
import { colours } from './colours.ts'
import { serif, sans, type Designs } from './design.ts'
import { fruit, grain } from './harvest.ts'
import { fields, terraces } from './hills.ts'
import { beams, bubbles } from './light.ts'
import { mist } from './water.ts'

/** Spirits, beer, tea, milk, and what keeps awake. */
export const drinkDesigns: Designs = {
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
}
