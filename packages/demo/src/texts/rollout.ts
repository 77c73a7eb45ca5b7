/** Days before today since which a department works with Kewo: a trial in one, then branch by branch. */
export const workingWithKewo: Readonly<Record<string, number>> = {
  柳林市场部: 365,
  老城市场部: 170,
  江北市场部: 170,
  东郊市场部: 170,
  站前市场部: 170,
  栗川城关市场部: 100,
  石桥市场部: 100,
  白鹭市场部: 100,
  松坪市场部: 100,
  梅溪城关市场部: 65,
  竹坪市场部: 65,
  青石市场部: 65,
}
