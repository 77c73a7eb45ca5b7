const words = (text: string) => text.trim().split(/\s+/)

/** Words of good luck that owners call their shops by. */
export const luckyWords = words(
  '惠民 顺发 鸿运 福源 佳利 兴隆 百顺 聚鑫 民乐 益民 永昌 金源 和顺 客来香 广源 宏达 裕丰 恒兴 满堂 德顺 祥和 双赢 吉祥 如意 长青 春晖 明珠 东升 晨光 阳光 众信 诚信 同心 友谊 缘来 福满 喜来 乐家 康乐 万顺 千禧 四季 天天 老街坊 老地方 小不点 好街坊 邻家 家佳 亿家 新新 平价 实惠 便民 利民 富民 隆盛 瑞丰 鑫鑫 源通 汇丰园 嘉和 锦绣 雅居 盛达 昌盛 安康 常来 又一家 开心 红火 旺角 满江红 丰收 合家欢 建华 月月红 久久 恒源 顺意 荣光 春秋 金桥 银杏 玉兰 茉莉 桂花 石榴',
)

/** What a shop of each format calls itself. */
export const shopEndings = {
  CONVENIENCE: words('便利店 便利店 便利店 副食店 商店 烟酒副食 便民超市 小超市 百货店 综合商店 商行'),
  GROCERY: words('食杂店 杂货铺 小卖部 小卖部 粮油店 干货店 土产店 副食店'),
  SUPERMARKET: words('生鲜超市 购物超市 平价超市 生活超市'),
  MALL: words('百货商场 购物中心'),
  TOBACCO_SPECIALIST: words('名烟名酒 烟酒行 烟酒专卖 烟酒茶行'),
  ENTERTAINMENT: words('茶楼 棋牌室 歌厅 网吧 农家乐 台球室'),
  OTHER: words('餐馆 宾馆 面馆 文具店 水果店 土菜馆 加油站便利店 五金店'),
} as const

/** What a village shop is called after its village's name. */
export const villageEndings = words('供销点 小卖部 便民店 综合商店 商店 代销店 便利店 超市 农家店')
