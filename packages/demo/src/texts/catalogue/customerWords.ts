/** How a shop may tell a product to its customers, and what goes beside it, by the product's name. */
export const customerWords: Readonly<
  Record<string, { words: readonly [string, string]; beside?: readonly string[] }>
> = {
  云岭·春雪: {
    words: [
      '今年新出的，价位跟您常拿的差不多，包装清爽，拿一包试试看。',
      'New this year, about the price you usually pay, in a fresh pack. Try one.',
    ],
    beside: ['亮堂 打火机', '半山 茉莉绿茶'],
  },
  云岭·秋霁: {
    words: ['走亲戚带这个体面，两条装手提袋里正好。', 'It makes a good gift for family; two fit the bag.'],
    beside: ['雁回 八年陈 52度', '松果屋 每日坚果'],
  },
  '云岭·松涛 细支': {
    words: ['细支的，喜欢淡一点的客人都拿这个。', 'The slim one; those who like it lighter take this.'],
    beside: ['亮堂 打火机'],
  },
  '清泉 湖蓝': {
    words: ['老牌子，口味没变过，放心拿。', 'An old name, the taste has never changed.'],
    beside: ['亮堂 打火机', '逐光 能量饮料'],
  },
  '雁回 小酒 100毫升': {
    words: ['一个人喝正好，不浪费。', 'Just right for one; nothing is wasted.'],
    beside: ['田埂 五香花生', '田埂 锅巴'],
  },
  '江雾 清爽 500毫升': {
    words: ['冰柜里有冰的，拿两瓶配花生。', 'There are cold ones in the fridge; two go well with peanuts.'],
    beside: ['田埂 五香花生', '松果屋 原味瓜子'],
  },
  '逐光 气泡水 青柠': {
    words: ['没有糖，冰过更好喝。', 'No sugar, and better when it is cold.'],
    beside: ['田埂 米饼'],
  },
  '半山 冷泡乌龙': {
    words: ['不甜，饭后解腻。', 'Not sweet; good after a meal.'],
    beside: ['田埂 锅巴'],
  },
  '松果屋 每日坚果': {
    words: ['一天一小袋，给孩子和老人都合适。', 'A small bag a day, for children and the old alike.'],
    beside: ['小满 橙汁'],
  },
}
