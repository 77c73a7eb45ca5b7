/** A territory with how many shops it has and who serves it: manager, order clerk, courier and inspector. */
export type TerritoryPlaces = { name: string; nameEn: string; shops: number; team: readonly string[] }

/** A market department of the made-up prefecture, with the names that its addresses and shops are made of. */
export type DepartmentPlaces = {
  name: string
  nameEn: string
  /** Kilometres east and north of the middle of the prefecture's city. */
  east: number
  north: number
  territories: readonly TerritoryPlaces[]
  /** Share of shops in town, 0 to 1. */
  urban: number
  roads: readonly string[]
  /** Places in town that a shop is named after. */
  spots: readonly string[]
  villages: readonly string[]
}

const names = (text: string) => text.trim().split(/\s+/)
const territory = (name: string, nameEn: string, shops: number, team: string): TerritoryPlaces => ({
  name,
  nameEn,
  shops,
  team: names(team),
})

/** Nobody lives here: city, counties, roads and villages are made up. */
export const branches: readonly {
  name: string
  nameEn: string
  /** What an address begins with. */
  address: string
  departments: readonly DepartmentPlaces[]
}[] = [
  {
    name: '城区营销部',
    nameEn: 'City Branch',
    address: '棠州市',
    departments: [
      {
        name: '老城市场部',
        nameEn: 'Old Town Department',
        east: 0.4,
        north: -0.6,
        territories: [
          territory('鼓楼片区', 'Drum Tower', 221, '郑凯 付婷婷 柳大海 雷震'),
          territory('南门片区', 'South Gate', 219, '宋雨桐 付婷婷 柳大海 雷震'),
        ],
        urban: 1,
        roads: names('鼓楼街 南门大街 书院巷 染坊街 棠江路 府前路 钟亭巷 盐市街 学宫路 油榨巷 文昌路 西关街'),
        spots: names(
          '鼓楼 南门口 书院 钟亭 盐市 文昌阁 西关 染坊街口 府前广场 老戏台 棠江桥头 学宫 马家巷 城隍坊',
        ),
        villages: [],
      },
      {
        name: '江北市场部',
        nameEn: 'North Bank Department',
        east: 1.2,
        north: 4.1,
        territories: [territory('江北片区', 'North Bank', 206, '马志远 邹萍 焦平 吴刚')],
        urban: 0.96,
        roads: names('滨江北路 望江路 芦洲路 航运路 沙洲街 白鹤路 江湾大道 柑园路'),
        spots: names('望江苑 芦洲 航运新村 沙洲街口 白鹤桥 江湾广场 柑园小区 北岸码头 芦洲中学 明月湾'),
        villages: names('沙洲村 柑园村 北渡村'),
      },
      {
        name: '东郊市场部',
        nameEn: 'East Suburb Department',
        east: 7.6,
        north: 0.8,
        territories: [territory('东郊片区', 'East Suburb', 195, '蒋丽华 周洁 汤明 吴刚')],
        urban: 0.6,
        roads: names('东环路 砖桥路 机修路 纺织路 双堰路 迎晖路 工业一路 工业三路'),
        spots: names('砖桥 纺织厂宿舍 机修厂门口 双堰 迎晖苑 东环立交 工业园一区 东郊建材城'),
        villages: names('砖桥村 双堰村 杨家坡村 土门村 东坪村 黑松林村 麻石村 鸭嘴村 陈家畈村 龙脊村'),
      },
      {
        name: '站前市场部',
        nameEn: 'Station Department',
        east: -2.3,
        north: 2.4,
        territories: [territory('站前片区', 'Station', 211, '许文博 邹萍 焦平 雷震')],
        urban: 1,
        roads: names('站前大道 铁路巷 货场路 广电路 百合路 体育场路 枫林路 西站路'),
        spots: names(
          '火车站 汽车西站 货场 铁路新村 体育场 百合花园 枫林小区 广电大厦 站前批发市场 医专北门 枫林小学',
        ),
        villages: [],
      },
      {
        name: '柳林市场部',
        nameEn: 'Liulin Department',
        east: -5.8,
        north: -2.9,
        territories: [
          territory('王湾片区', 'Wangwan', 231, '李敏 周洁 陈建国 吴刚'),
          territory('柳岸片区', 'Willow Bank', 179, '段小宁 周洁 陈建国 吴刚'),
        ],
        urban: 0.74,
        roads: names('王湾路 柳林大道 三堰路 石碾街 桑园路 建材路 湾桥路 柳岸路 苗圃路 水厂路'),
        spots: names(
          '王湾路口 三堰 石碾街 桑园小区 柳岸花园 水厂门口 五堰小学 湾桥 苗圃 建材市场 柳林卫生院 王湾菜市场',
        ),
        villages: names(
          '柳林村 石碾村 桑园村 罗家湾村 牛角坪村 青杠村 渡口村 大堰村 小堰村 竹园村 野鸡岭村 两河口村',
        ),
      },
    ],
  },
  {
    name: '栗川县营销部',
    nameEn: 'Lichuan County Branch',
    address: '栗川县',
    departments: [
      {
        name: '栗川城关市场部',
        nameEn: 'Lichuan Town Department',
        east: -41,
        north: 11,
        territories: [
          territory('城关东片区', 'Lichuan Town East', 196, '高翔 严佳 丁大军 尚卫国'),
          territory('城关西片区', 'Lichuan Town West', 184, '白雪梅 严佳 丁大军 尚卫国'),
        ],
        urban: 0.9,
        roads: names('栗阳大道 城壕路 茶庵街 粮站路 东坝路 西坝路 栗园路 民康路 河堤路'),
        spots: names('茶庵 粮站 东坝 西坝 栗园小区 民康医院 河堤公园 城壕 栗川一中 老车站 电影院'),
        villages: names('东坝村 西坝村 茶庵村 栗园村 长冲村 羊角村 桐子村 石门坎村'),
      },
      {
        name: '石桥市场部',
        nameEn: 'Shiqiao Department',
        east: -55,
        north: 2,
        territories: [territory('石桥片区', 'Shiqiao', 171, '邱晨 毛慧 万春生 尚卫国')],
        urban: 0.35,
        roads: names('石桥街 河东路 药材街 新街 上场路 供销路'),
        spots: names('石桥街 药材市场 上场口 供销社 石桥中学 河东'),
        villages: names(
          '石桥村 药坪村 高岩村 响水村 冷水沟村 蜂桶村 白果坪村 天池村 瓦房村 铁炉村 三岔村 核桃湾村 云头村 鹰咀村',
        ),
      },
      {
        name: '白鹭市场部',
        nameEn: 'Bailu Department',
        east: -37,
        north: 27,
        territories: [territory('白鹭片区', 'Bailu', 164, '袁建辉 毛慧 侯勇 方正')],
        urban: 0.3,
        roads: names('白鹭街 湖滨路 渔场路 新坝路 稻香路'),
        spots: names('白鹭湖 渔场 新坝 白鹭街口 湖滨中学 水产市场'),
        villages: names(
          '白鹭村 渔场村 新坝村 稻田村 菱角村 荷叶村 长堤村 圩上村 沙嘴村 雁落村 芦苇村 草坪村 泉水村',
        ),
      },
      {
        name: '松坪市场部',
        nameEn: 'Songping Department',
        east: -64,
        north: 17,
        territories: [territory('松坪片区', 'Songping', 154, '魏芸 毛慧 侯勇 方正')],
        urban: 0.25,
        roads: names('松坪街 林场路 茶山路 上街 老街'),
        spots: names('松坪街 林场 茶山 松坪卫生院 林业站'),
        villages: names(
          '松坪村 茶山村 杉树村 岩口村 雾溪村 梯子村 马鞍村 双龙洞村 野猪坪村 栎树村 月亮湾村 九道拐村 牌坊村',
        ),
      },
    ],
  },
  {
    name: '梅溪县营销部',
    nameEn: 'Meixi County Branch',
    address: '梅溪县',
    departments: [
      {
        name: '梅溪城关市场部',
        nameEn: 'Meixi Town Department',
        east: 9,
        north: -38,
        territories: [
          territory('城南片区', 'Meixi South', 186, '龙飞 简丹 阮志强 甘露'),
          territory('城北片区', 'Meixi North', 181, '江梦婷 简丹 阮志强 甘露'),
        ],
        urban: 0.9,
        roads: names('梅溪大道 溪桥路 凤竹路 文星路 柳荫街 蚕桑路 育才路 溪东路 溪西路'),
        spots: names('溪桥 凤竹苑 文星塔 柳荫街 蚕种场 育才小学 溪东市场 县医院 梅溪汽车站 梅园小区'),
        villages: names('溪口村 凤竹村 蚕桑村 文星村 上湾村 下湾村 枣林村 观音岩村'),
      },
      {
        name: '竹坪市场部',
        nameEn: 'Zhuping Department',
        east: 24,
        north: -49,
        territories: [territory('竹坪片区', 'Zhuping', 161, '贺强 尹秋月 鲍成 甘露')],
        urban: 0.3,
        roads: names('竹坪街 造纸路 笋市街 新桥路 温泉路'),
        spots: names('竹坪街 造纸厂 笋市 温泉 竹坪中学 新桥头'),
        villages: names(
          '竹坪村 笋子村 温泉村 纸槽村 苦竹村 大坳村 小坳村 石笋村 曲尺村 风车村 牛栏村 板栗村 甘溪村',
        ),
      },
      {
        name: '青石市场部',
        nameEn: 'Qingshi Department',
        east: -8,
        north: -54,
        territories: [territory('青石片区', 'Qingshi', 169, '苏晓燕 尹秋月 祝有田 甘露')],
        urban: 0.35,
        roads: names('青石街 矿山路 石材路 河西街 青年路'),
        spots: names('青石街 石材厂 矿山口 青石卫生院 河西市场 青石小学'),
        villages: names(
          '青石村 石材村 矿坪村 灰窑村 龙须村 沿河村 大湾村 红土村 楠木村 柿子坪村 鹅项村 老鸦村 坛子口村',
        ),
      },
    ],
  },
]
