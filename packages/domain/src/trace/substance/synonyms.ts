/** Words that say the same, a group a line: in comparing notes the first stands for all. Chinese is read through `oneForm`. */
const groups = `
店主 老板 店老板 店家 业主 掌柜 东家 主人 当家的 老板娘 女老板 户主 大姐 大哥 大爷 大妈 阿姨 大叔
顾客 客人 客户 买主 买家 消费者 主顾 来客
熟客 老客 老顾客 回头客 老主顾 常客
柜台 吧台 收银台 前台 收银处 柜面 台面
货架 架子 层架 展架 陈列架 架上
冰柜 冷柜 冰箱 冷藏柜 冰箱柜
背柜 后柜 靠墙柜
仓库 后仓 库房 储藏室 里屋
左侧 左边 左面 左手边 左方
右侧 右边 右面 右手边 右方
上面 上方 上边 顶上 上头
下面 下方 下边 底下 下头
旁边 旁 边上 一旁 附近 跟前 边
门口 门前 门外 大门口 门边
对面 马路对过 对过 街对面
隔壁 旁边店 邻店
最底层 底层 最下层 下层 最下面一层
顶层 最上层 上层
只剩 还剩 仅剩 剩下 剩余 剩 就剩 还有 只有 仅有 只余
断货 缺货 没货 无货 脱销 卖断 卖空 卖光 卖完 没有货 断了货
补货 加货 进货 加单 追加 补充 添货 增订 加订 多订
订货 下单 订购 订 要货 报单
减订 少订 减单 减量
缺 少 没有 缺少 无 欠缺 差
价签 标签 价格签 价牌 价格牌 标价签 价码牌 标价牌
标价 价格 售价 卖价
便宜 低 划算 实惠
贵 高
移到 挪到 搬到 放到 摆到 换到 调到 转到 移至 挪至 搬至
移 挪 搬 腾
摆 放 陈列 摆放 搁 码
换 更换 替换 换掉 换成 更新
修 维修 修理 检修 修好
报修 报维修 叫人修 报了修
坏 坏掉 出故障 故障 出毛病 失灵 罢工 损坏 不好使 不能用 用不了
卡 卡住 卡顿 卡死 死机
挡 遮 挡住 遮住 遮挡 堵 堵住
看不见 看不到 瞧不见 瞧不着 瞧不到 看不清 瞧不清
脏 积灰 落灰 有灰
贴 粘贴 贴上 张贴 贴好 粘
说 讲 表示 反映 称 提到 告诉 提起 讲到 说起 提出 反馈 道
问 询问 打听 咨询 请问
想 希望 想要 要 打算 盼 盼着 要求 愿意
怕 担心 害怕 担忧 忧心 发愁 愁 生怕 顾虑
嫌 抱怨 埋怨 不满 发牢骚
答应 同意 承诺 许诺
告知 通知 转告
联系 打电话 致电 去电
送货员 配送员 送货师傅 司机 配送 送货 配送司机
送来 带来 拿来 捎来 送到
登记 记录 记下 记账 记 记上
学生 孩子 小孩 学生们 娃
家长 父母
放学 下学
周末 双休日 礼拜六日
下周 下星期 下个星期 下个周 下礼拜
上周 上星期 前一周 上个星期 上礼拜
昨天 昨日
今天 今日
明天 明日
月底 月末
年底 岁末 年末
最近 近来 近期 这阵子 这段时间
一直 老是 总是 总 经常 常常 时常 常
忙不过来 顾不上 忙
人少 客少 没人 冷清
一半 半数
生意 买卖 销路
卖 销 售 出货 售出 卖出 卖掉
卖得好 好卖 走得快 畅销 走得动
卖得差 不好卖 走不动 卖不动 滞销
商品 货 产品 货品
库存 存货 货底 存量 余货
钱 资金 货款 款
赚 挣 盈利 获利 毛利
零钱 找零 零票
活动 促销 优惠
海报 宣传画 宣传海报
灯 灯管 灯泡 照明
扫码枪 扫描枪 扫码器 扫描器
一起 一同 共同 一块儿 一道
马上 立刻 立即 当场 现场 当即 就地
帮忙 协助 帮
核对 清点 点数 盘点 点 盘
处理 解决 弄好 搞定
学会 会用
许可证 证 证件 执照
到期 过期 届满
超市 大卖场 商超
开 开业 开张 新开
里面 里 里头 内
外面 外 外头
现在 目前 眼下 如今
因为 由于
所以 因此 于是
如果 要是 假如
大概 大约 约 差不多 左右
已经 已
全部 都 全 所有
owner shopkeeper boss proprietor retailer storekeeper landlord
customer shopper client buyer patron folk people
shop store outlet
shelf rack tier
counter till checkout register
fridge cooler refrigerator chiller freezer
carton case box pack
tag label ticket sticker
left remaining remain
out missing gone sold empty none
order reorder buy purchase
bring deliver supply drop take
delivery drop shipment
move shift relocate put place bring
replace swap change exchange renew
fix repair mend
broken faulty dead defective damaged
say tell mention note remark
ask request want wish
worry fear afraid concerned anxious
late delayed
cheap inexpensive low
near beside by next
behind back rear
top upper highest
bottom lower lowest
weekend saturday sunday
again once-more
see notice spot find look
call phone ring
price cost
school college
parent mother father
kid child pupil student children kids
new fresh
soon shortly
wet damp soaked moist
photo picture image
show teach explain demonstrate
`

/** Each word that has a fellow, beside the sign of its group; longer words first, so that they are found first. */
const signs = new Map<string, string>()
const lines = groups.trim().split('\n')
for (const [at, line] of lines.entries()) {
  const sign = String.fromCodePoint(0xe100 + at)
  for (const word of line.split(' ')) if (!signs.has(word)) signs.set(word, sign)
}

const chinese = new RegExp(
  [...signs.keys()]
    .filter((word) => /\p{Script=Han}/u.test(word))
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'gu',
)

/** Puts the sign of its group in the place of each Chinese word that has a fellow. */
export function leadToOneWord(text: string): string {
  return text.replaceAll(chinese, (word) => signs.get(word) ?? word)
}

/** The same for one English word, without its ending. */
export function oneEnglishWord(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '') : word
  return signs.get(word) ?? signs.get(stem) ?? signs.get(`${stem}e`) ?? stem
}
