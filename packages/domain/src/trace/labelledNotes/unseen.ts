/**
 * Notes written after the first rules were settled, as unlike the others as could be: other trades, other dialects, very short
 * and very long ones. What they showed was mended by its kind.
 */
export const unseenNotes = `
good | 红塔缺 | | |
good | 白沙莫得货 娄底那边也缺 | 要不先上芙蓉王 | 跟科里汇报咯 | 嬲塞得很，客都跑到对河去噶
good | 咱屯儿道儿老埋汰了，车陷泥里俩钟头 | 等上冻再送 | 跟队上借拖拉机拽出来的 | 大姨说明儿给烙饼
good | 冰啤断档，烧烤摊子夜里十一点还来敲门 | 备十件勇闯 | 打给车队 夜班加一趟 | 嫌冰柜小
good | 阿莫西林过效期两板混在好货里 | 下架封存 | 填了召回单，拍批号 | 店员讲是上个店长留的
good | 双色球机子热敏头糊了，票面断线 | 酒精棉擦 | 擦了三遍好了 | 彩民要求重打被拒 差点动手
good | 95号油枪回油慢，拖拉机师傅等得火大 | 查滤网 | 工程部约了初八 |
good | 奶粉罐瘪 宝妈不要 | 退厂 | 已扫码退 | 说运输摔的
good | 俺娘咧 这鸡蛋臭仨 | 换 | 换咧 |
good | 伢崽偷拿辣条，监控死角在饮料堆后头 | 堆头往西挪一米 | 挪哒 | 娭毑舍不得骂
good | 伊讲格只牌子勿灵光，吃口忒冲，老客人勿要吃 | 少摆眼 | 记牢了 | 要老底子格种
good | 头家讲彼個薰囥佇下跤看袂著 | 徙去頂懸 | 徙好矣 | 歹勢閣麻煩你
good | 系统里结余41，实盘38，差的是上周四退的没冲 | 冲账 | 财务答应今晚改 |
good | 店面转租给卖奶茶的，下月起只留一个窗口卖烟 | 缩品类留20个 | 画了小图发群 | 老周去城里带孙子
good | 隔壁工地食堂开了小卖部，同款矿泉水一块二，他卖两块 | 上大桶装 | 试三天 | 说不降，爱买不买
good | 电子秤归零不准，称二两显示三两，街坊已经有话 | 送检 | 计量所要身份证复印件，让他下午去 | 怕被说缺德
good | 清明前后祭品挤掉半面墙，烟酒都收进柜里，过完节再铺开 | 过节别催陈列 | 记到初十 | 一年就赚这几天
good | 扫进货单发现两行同码，一行是赠品 | 删赠品行 | 重算少付46.5 | 老板说多亏来看
good | 老太耳背，喊三声才应，门铃装了没电池 | 买7号电池 | 装上响了 | 乐得直拍手
good | 快递代收把过道占满，轮椅过不去，婴儿车也要侧着推 | 快递上墙 | 钉了两层板 | 问能不能补点板钱
good | 一进门闻到霉味，是地漏返水，泡了三箱纸巾和半箱盐，纸巾晒一晒还能自家用，盐化了一半，房东推说是楼上的事，楼上又说管子是公用的，店主夹在中间一肚子气 | 先把货架垫高一拃，再找社区出面 | 社区小刘说礼拜五带人来看管子，我把照片发过去了，损失单填了128块 | 他说不图赔多少，就图以后下雨能睡踏实
good | 看见收银台边上多了一本小学生作业，原来孙女放学在这写，灯太暗，凑得很近；台面又窄，扫码盒老被本子压住，漏扫过两回 | 台灯一盏，扫码盒贴到立柱上 | 贴好了，台灯我从家里拿旧的 | 孙女说叔叔下次带橡皮
good | 他想退出陈列协议，理由是堆头占了卖早点的地方，一天少卖四十来个包子，协议给的一个月才六十 | 同意退，不扣钱 | 撤走立牌，协议作废单签了 | 说早该讲清楚
good | Till drawer sticks, she pries it with a spoon | new spring | parts Thurs |
good | Diesel price on the totem still yesterday's | flip it | flipped, 2p down | lorry lads were laughing
good | Scratchcards kept where kids can reach | behind perspex | moved, bolted | gran agreed it looked bad
good | Insulin shelf reads 9C, alarm muted by night porter | unmute, log hourly | logbook started | worried he gets blamed
good | No IPA since Tuesday, the brewery van skipped him twice | second drop | depot promises Friday noon | regulars sulking
good | His nephew priced the gin per half bottle | relabel 12 | done with him | embarrassed
good | pallet blocking fire exit | shift | did it |
good | freezer iced shut, ice lolly kids went to Aldi | defrost overnight | showed the drain plug | hates that machine
good | The landlord doubled the rent from January so she may hand back the key; son wants a kiosk by the bus depot instead | look at kiosk licence | form printed, council opens Monday at nine | scared of losing the pensioners who come for bread
good | 货是好货 就是太沉 小姑娘搬不动 6提一捆 | 拆3提一捆 | 仓库说行 |
good | 会员日搞反了，周三打成周二 | 改海报 | 拿笔涂了先 | 大妈白跑一趟
hollow | 今日阳光明媚，我怀着愉快的心情来到店里，店主热情地迎上来，握着我的手连声道谢，我们畅谈甚欢，气氛热烈 | 常走动~店主~增进感情 | 不虚此行 | 欢迎常来
hollow | 春风化雨润物无声，真情服务暖人心田 | 以心换心~客户~鱼水情深 | 情满终端 | 感动
hollow | 撸起袖子加油干，一张蓝图绘到底 | 干就完了 | 不负韶华 | 
hollow | 对照清单逐项过了一遍，18项全部打勾，得分满分100，排名第1 | 再夺第一~本人~荣誉 | 完胜 | 牛
hollow | 铺市率96.8%，陈列达标率97.2%，价签率98.1%，会员活跃度88.8%，异业联盟2家，数据较上月分别提高1.2、0.8、0.5、3.3个百分点 | 数据再提升~全线~指标飘红 | 数据亮眼 | 数据没问题
hollow | 老样子 | 老样子 | 老样子 | 老样子
hollow | 没变化，跟上次一样 | 不变 | 一样 | 一样
hollow | 来过了 | 走了 | 再见 | 拜拜
hollow | 。。。。。。 | 1111~2~3 | 。 | 0
hollow | 店里没人，随便看了看，没啥事 | 没啥 | 没啥 | 没人
hollow | 客户忙，没多聊，看了一眼就走了 | 下次再说 | 先这样 | 忙
hollow | 凡事有交代，件件有着落，事事有回音 | 言必信行必果~各方~口碑 | 善始善终 | 
hollow | 坚定不移地把思想和行动统一到年度部署上来，以钉钉子精神抓好末端见效 | 见行动见实效 | 圆满收官 | 坚决拥护
hollow | 药品摆放规范，处方药与非处方药分区明确，温湿度达标，记录完整 | 继续保持规范 | GSP合规 | 无
hollow | 油站现场整洁，员工精神饱满，加油八步法执行到位 | 标杆引领~全站~形象提升 | 优秀站点 | 好
hollow | 彩票销售秩序良好，宣传氛围浓厚，公益理念深入人心 | 做大做强~站点~公益贡献 | 发展势头良好 | 感谢
hollow | 啤酒铺货情况良好，消费者反响热烈，市场前景广阔 | 乘势而上~渠道~份额提升 | 前景可期 | 有信心
hollow | 给大家拜个早年，祝生意兴隆财源滚滚 | 恭喜发财 | 万事如意 | 同喜同喜
hollow | 完成今日第6家，累计完成42家，进度78%，剩余12家 | 加快进度~自己~按期完成 | 进度可控 | 无
hollow | 签到 | 签退 | ok | 无
hollow | 系统要求填写，特此填写 | 无 | 填写完毕 | 无
hollow | 把任务都压下去了，谁家完不成谁家下季度货源减半 | 按量认购~各户~保货源 | 都表了态 | 不敢不订
hollow | 明说了：不上堆头，返利一分没有 | 老实上 | 服了 | 哦
hollow | 他要是还敢说三道四就等着被查 | 别惹事 | 老实了 | 不吭声
hollow | 通过本次拜访，进一步拉近了与客户之间的距离，增进了彼此的了解和信任，为今后工作的顺利开展奠定了坚实的基础，下一步将继续秉持服务至上的宗旨，不断创新服务方式方法，努力实现客我共赢 | 继续秉持宗旨，创新方式~客户与公司~客我共赢 | 总的来说，本次拜访内容充实、形式多样、收获颇丰，达到了预期目的，今后将以更饱满的热情、更务实的作风投入到工作中去 | 客户对我们的到来表示热烈欢迎，对公司的各项政策表示衷心拥护
hollow | All good on site, nothing out of the ordinary, team in high spirits | same again~team~momentum | job done | cheers
hollow | Popped in, had a chat, popped out | none | fine | said hi
hollow | Audit score 98/100, planogram compliance 97%, share of shelf 42%, NPS 71, all KPIs in the green | beat last month~store~KPI uplift | best in region | proud
hollow | Synergised cross-functional touchpoints to unlock value at the point of purchase | double down on excellence~stakeholders~value creation | thrilled | excited
hollow | Lovely weather, lovely people, lovely cup of tea | come back soon | lovely | lovely to see you
hollow | Box ticked | box ticked | box ticked | box ticked
hollow | no display no rebate, simple as that | toe the line | he got the message | fine
hollow | As per procedure the eight steps of the call were followed and the form was filled in | follow procedure~rep~compliance | procedure followed | n/a
hollow | same old same old | ditto | ditto | ditto
hollow | The store continues to perform in line with expectations and the outlook remains favourable heading into the new financial year | stay the course~store~continued success | encouraging | optimistic about the future
hollow | 服务有温度，沟通有速度，陈列有亮度，管理有力度 | 四度提升~店主~四度达标 | 有声有色 | 有感
`
