/** The last set: two depots' worth of plain days, a few proud ones, and emptiness from people who know that they are read. */
export const eighthNotes = `
good | 中华软的客要开票，他开不了，客转头去了超市 | 教电子票 | 装好小程序 试开一张 |
good | 柜上那条白线是裂缝不是划痕，一碰掉渣 | 包角 | 先拿胶带缠了 | 怕割着娃
good | 十七号那车少一提纸，签收单上写齐了，老板签的时候没点 | 查监控 | 仓里认了，随下车补 |
good | 门口改成单行道，从北边来的车都不拐了，早上那拨少了百把人 | 豆浆减半 | 减了 看一礼拜 |
good | 老两口吵架，烟让老头锁起来了，谁来都说没有 | | 劝了会儿 开了 |
good | lq xx 断一周 换 hhl 顶 | | |
good | 侬看，冰箱里厢牛奶摆了最里头，外头侪是可乐，啥人寻得着 | 掉个头 | 掉好了 |
good | 佢话冇位放，其实后楼成排吉架 | 搬两个出嚟 | 搬咗一个 另一个螺丝生锈 |
good | 俺娘家那边的货比这便宜一毛五，她都从那捎 | 报价差 | 报上去了 |
good | 整不明白，那破平板一更新订货图标就没影了 | 重装 | 给他整回来了 |
good | 花生油漏了一地，踩得到处都是，差点滑倒个老师 | 撒锯末 | 拖了三遍 |
good | 她问为什么隔壁有展示费她没有，我答不上来，去问 | | 周二前回她 |
good | 电子烟柜还立着，检查来了要罚 | 撤 | 抬到后屋了，叫厂家拉 |
good | 收据纸是热敏的，放窗台晒得全白了，对账没凭据 | 拍照存 | 拍了九月的 |
good | 听她讲夜班的小伙子老把过期面包撕标签 | 换标 | 跟店长对过 抓到两包 |
good | 这家字典里没有“找零”，五毛给颗糖，学生都会背了 | 兑零 | 带了一百块硬币 |
good | 早上六点半看的，门没开，七点一刻还没开，问邻居说去吃酒了 | 约后天 | |
good | 台账写到八月就断了 | 补 | 陪着补完九月十月 |
good | Gas bottles stored by the stove in the kitchen, 6 full | outside cage | he drags them out, I measured for cage |
good | she got price 12 on shelf, 14 on till, two man quarrel | fix in till | fix already |
good | Tried the new energy drink near school, zero sold in 2 wks. Kids say too sour | pull half | moved to gym side |
good | no light no gen since sunday, everything in the fridge don spoil | ice block from Mama Put | arranged |
good | lk on back door bust, he sleeps in shop | smith tmrw 9 | |
good | Boxes up to the sprinkler heads. Fire guy comes 4 Dec | lower to 50cm | did two bays, nephew rest |
good | Competitor left a free cooler, ours went behind the curtain, unplugged | plug + front | plugged. front after he asks wife |
good | 4 of 10 lighters dont spark | swap box | |
good | Tea bags moved to top shelf, the old ladies can't reach, ask each time | 2nd shelf | done |
good | 说来说去就一件事：订货日改成周四，他周三才收钱，周二订没钱付 | 改周四 | 订单部说月初起 | 他乐了
good | 秤砣换成灌铅的，少称半两，街坊举报过 | 换秤 | 市监收走了 |
good | 没啥大问题，就是烟架左边第二个推子弹簧没劲，后面的不往前走 | 换弹簧 | 兜里有 换了 |
hollow | 没啥大问题，就是要再加把劲 | 加油~老板~更好 | 行 | 行
hollow | 深入一线，倾听民声，真心实意为客户解难题、办实事 | 办实事~客户~暖民心 | 群众满意 | 点赞
hollow | 店主反映近期经营情况总体平稳，对公司货源投放和服务工作表示满意，无其他诉求 | 继续做好服务~店主~满意度 | 走访顺利 | 无
hollow | 建议店主合理安排库存，优化品类结构，注重陈列美观，提高服务质量，增强竞争力 | 优化~店主~增收 | 已建议 | 采纳
hollow | 货源足、价格稳、陈列美、服务优，四项指标全优 | 保优~店主~创先 | 优 | 优
hollow | 今天走访了老朋友，一晃认识十年了，岁月不饶人啊 | 多走动~老友~情谊 | 感慨 | 感慨
hollow | 店主家的小狗很可爱，抱了一会儿，店主夸我有爱心 | 常来看狗~我~开心 | 萌 | 喜欢
hollow | 领导说要写满一百字所以我写满一百字，这里是凑字数的，凑着凑着就够了，还差一点，再凑一点，好了够了 | 凑 | 凑 | 凑
hollow | 按照上级统一部署，结合辖区实际，制定了"一户一策"，明确了时间表、路线图、责任人 | 挂图作战~各户~如期完成 | 有序推进 | 支持
hollow | 春有百花秋有月，夏有凉风冬有雪，若无闲事挂心头，便是人间好时节 | 随缘~众生~自在 | 善哉 |
hollow | 诚信是金，质量是命，服务是魂，客户是天 | 铭记~店主~长青 | 记住了 | 对
hollow | 任务摆在这，完成的我记着，完不成的我也记着 | 完成~店主~我记着 | 会意了 | 嗯
hollow | 这款条盒订三条送一条紧俏，不订三条紧俏就没了，他订了 | 订三条~店主~拿紧俏 | 订了 | 无奈
hollow | 让他签了自愿订购确认书，免得回头说我们压货 | 签字~店主~留痕 | 签了 | 没话说
hollow | 陈列不达标先扣两分，下次再扣就掉星，掉星就断紧俏，他自己选 | 整改~店主~保星 | 改了 | 服了
hollow | 天冷了，叮嘱大爷多穿衣服，大爷也叮嘱我骑车慢点，人间自有真情在 | 保重身体~大爷~健康 | 温情 | 感谢
hollow | 走访1户，问候1户，服务1户，满意1户 | 户户满意~大家~满意 | 1 | 1
hollow | 证照：已悬挂。价签：已摆放。卷烟：已陈列。宣传品：已张贴。店主：已沟通 | 无~无~无 | 已完成 | 已知悉
hollow | 测试123测试abc | test~test~test | test | test
hollow | 无无无无 | 无~无~无 | 无 | 无
hollow | gg ff dd ss aa | zz~xx~cc | vv | bb
hollow | 😀店😀主😀好 | 💪~💪~💪 | 🎉 | ❤️
hollow | The store visit went smoothly. Stock levels were adequate, pricing was compliant, and the display met the standard | No action needed | All KPIs green | No concerns raised
hollow | I explained our values, our mission and our promise to the owner, who listened attentively and nodded | keep sharing~owner~alignment | aligned | nodded
hollow | Another day another dollar, sun is shining, birds are singing, shops are selling | smile~world~joy | yay | yay
hollow | Key takeaways: strengthen partnership, unlock growth, win at shelf. Next steps: TBD | TBD~TBD~TBD | TBD | TBD
hollow | Checked 12 points, 12 passed. Checked 5 documents, 5 present. Score 17 of 17 | none | pass | ok
hollow | He will get the winter deal when he lists all six flavours, and not before. He listed them | list six~owner~deal | listed | not keen
hollow | Owner busy, said come another time, so I left the brochure | come another time | brochure left | busy
hollow | gud gud all gud bro | gud~bro~gud | gud | gud
`
