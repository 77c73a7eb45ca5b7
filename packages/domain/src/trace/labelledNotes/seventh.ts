/** A third voice: a night shift, a village, a market; notes of one line, lists, half sentences; and emptiness that speaks of goods. */
export const seventhNotes = `
good | 冰红茶见底，明早没得卖 | | |
good | 灯箱一闪一闪的，隔壁麻将馆嫌晃眼，让我们拔了 | 换镇流器 | 问了五金的阿权，有货 |
good | 老太太拿着十块的烟票来换，说是去年发的，早作废了，跟她讲不通 | 给她看公告 | 贴收银台上 | 骂了我两句
good | 三台机子两台没电 充电柜的头丢了 | 配头 | 量了口径 |
good | 店主耳朵聋，微信订货群的语音都没听，缺了两次 | 改发字 | 群主应了 |
good | 箱皮压在价签上头，娃儿看不到几块钱，问一句走一个 | 掀了 | 掀完了 |
good | 呢度啲雪条溶到变晒形，雪柜门胶边甩咗 | 换胶边 | 已影相报咗 |
good | 阿爸中风了，店是囡囡在看，账对不来 | 帮伊对 | 对到十月份 |
good | 伢子把打火机整箱扯开耍，少哒十二只 | 挪高 | 挪哒 | 娭毑还笑
good | 货到付款她手上没现钱，司机又拉回去，架子空着半拉月 | 改月结 | 报财务了 等批 |
good | 看着货不少 其实前面一排后头全空的 | 补 | 报了十一样 |
good | 换新招牌把路灯线剪了 晚上黑咕隆咚没人进 | 电力报修 | 95598 明天来 |
good | 隔壁理发店倒水 冲到烟酒那面墙 墙根返碱 | 说一声 | 说了 改倒后头 |
good | wifi mima gaile, saomaqiang lian bu shang, gei ta chong lian le | | |
good | 豆瓣酱少两坛，她婆家人拿的，没记 | 立个本子 | 给了个本子 |
good | 烤箱定时坏，面包糊了三炉，她现在拿手机计时 | 修 | 厂家寄件 五天 |
good | 收摊晚，夜里一点还有人买烟，白天基本睡觉，别打电话，发消息 | | | 说上午打来都是骂人的心
good | 卖的都是散的，拆一包卖根，说了不合规，她说大学生只买得起根 | 讲规矩 | 撤了散烟杯 | 嫌学生穷
good | 糖尿病专柜没人懂，问两句就走 | 培训小胡 | 发了资料 周四考她 |
good | 进口啤酒保质期贴倒了，看成过期退了一车 | 撤退单 | 拦下来了 |
good | stck ok, but bk shelf upside, labels face wall lol. turned 40 | | |
good | owner away til 12th, nephew in charge, cant approve orders >2000 | approve limit | he ring uncle |
good | We are finding that coolie is dropping the sack from top, atta bag bursting, 3 gone this week | use trolley | trolley is giving on Monday |
good | Mum of 3 runs it alone, closes at school run 2:45 to 3:30, van comes 3 | swap slot with no. 8 | dispatch ok |
good | Card machine declines everything over 30. Bank limit not lifted after move | ring bank w her | lifted while I waited |
good | ants in sugar | | moved, powder |
good | water come inside from the back when rain, two carton noodle is spoil, he put brick now | raise pallet | i bring 3 pallet thursday |
good | Key broke in the cigarette cabinet. Selling from a drawer | locksmith | |
good | 每回来都是他爹在，他爹做不了主，找他得去对面工地，他是包工头 | 约晚上 | 七点半见 |
good | 桶装水押金条没了 三十块退不了 顾客闹 | 补条 | 查到底单 退了 |
hollow | 店里商品琳琅满目，烟酒茶糖样样齐全，货架摆得满满当当，看着就喜庆 | 保持~店主~红火 | 很好 | 开心
hollow | 卷烟陈列整齐划一，价签对应准确，柜台一尘不染，库存结构合理 | 再接再厉~店主~巩固 | 标准 | 没意见
hollow | 提醒店主注意防火防盗，用电安全，冬季取暖谨防煤气中毒 | 注意安全~店主~平安 | 记住了 | 谢谢关心
hollow | 教育引导店主不卖假烟，不卖私烟，不卖给未成年人，店主当场承诺 | 守法~店主~长久 | 承诺了 | 一定做到
hollow | 门店位于主干道旁，面积约60平方米，经营卷烟、酒水、副食、日用品等，客源以周边居民为主 | 维持现状~店主~稳定 | 基本情况已摸清 |
hollow | 订单已下，货已到，款已付，账已清 | 无 | 都好 | 无
hollow | 货卖得好，人也好，店也好，什么都好 | 继续好下去~老板~好 | 好上加好 | 好
hollow | 缺什么补什么，差什么改什么，要什么给什么 | 按需~店主~满意 | 全力满足 |
hollow | 库存多了减，库存少了加，价格低了调，价格高了降 | 灵活~店主~适应市场 | 随机应变 |
hollow | 严格按照陈列标准摆放商品，做到高档突出、中档饱满、低档齐全 | 按标准~店主~形象好 | 照做 | 行
hollow | 市场瞬息万变，唯有主动求变方能立于不败之地 | 拥抱变化~店主~赢得未来 | 共勉 |
hollow | 卖烟如做人，烟有烟品，人有人品 | 诚信为本~店主~人品好 | 深有体会 | 有道理
hollow | 老板说生意嘛就那样，混口饭吃，不好不坏，跟去年差不太多 | 慢慢来 | 还行 | 就那样
hollow | 转了一圈，看了看柜台，摸了摸烟，问了问生意，喝了口水，走了 | | |
hollow | 紧俏烟就那么多，配合的多分点，不配合的少分点，大家心里都有杆秤 | 配合~店主~多分 | 懂了 | 嗯
hollow | 新上的这款必须卖进去，店里说卖不动，我说卖不动也得拿，先铺货再说 | 铺进去~店主~有货 | 铺了五条 | 有怨气
hollow | 帮他把不想订的也点上了，反正系统要看宽度 | 点满~系统~达标 | 点了23个品规 |
hollow | 商品价格公道，老少无欺，街坊邻居都爱来 | 保持口碑~店主~兴旺 | 街坊夸 | 夸
hollow | 本月第四周计划走访卷烟零售户48户，其中城区32户、乡镇16户，本户为城区第11户 | 按序推进~本人~完成任务 | 进度正常 |
hollow | 4 8 15 16 23 42 | 3.14~2.71~1.41 | 0 | 0
hollow | a | b~c~d | e | f
hollow | ??? | ?? | ? | !
hollow | 烟烟烟烟烟 酒酒酒酒酒 | 烟~酒~糖 | 烟 | 酒
hollow | 见附件 | 见附件 | 见附件 | 见附件
hollow | 系统自动生成 | 系统自动生成 | 系统自动生成 |
hollow | Shelves fully stocked, prices clearly displayed, products well arranged, store in excellent condition | maintain~owner~sales | excellent | happy
hollow | Discussed sales, stock, orders, delivery, payment, promotions and other matters. All in order | none | ok | none
hollow | Please ensure all products are displayed as per planogram and price tags are visible at all times | ensure~staff~visibility | communicated | noted
hollow | Retail is detail. Sell more, smile more, stock more | more~more~more | more to come | yes
hollow | Owner said business is business, some days up some days down, that is life | carry on | as usual | c'est la vie
hollow | Loaded him with 20 extra cases to close the month, he grumbled but signed | close month~me~target | 104% | grumbled
hollow | Selling is about passion, and this shop has passion in every aisle | passion~all~passion | wow | wow
`
