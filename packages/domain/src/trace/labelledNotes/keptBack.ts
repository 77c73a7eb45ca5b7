/** Notes that were kept back while the rules were tuned. Labelled before anything was scored. */
export const keptBackNotes = `
good | 里头那排灯灭了两根，红的都瞅不清 | 换灯管~我~顾客看得见 | 礼拜四带来 | 大爷说快俩月没人管
good | 软云昨儿就没了 | 加单 | 催了 |
good | 扫码枪接触不良要拍几下 | 换枪 | 已报 3天内到 | 笑说练手劲
good | 收银员请假，老人看店不会退换 | 写张步骤贴墙上 | 写了 | 怕弄错钱
good | 发现串货两条 码段对不上 | 上报稽查 | 已拍码 | 说是亲戚放的
good | 货架第三层承重弯了，油桶压的 | 油挪到地台 | 挪了6桶 | 担心塌
good | 老板娘想少进红的，多要细支，红的压了半个月 | 红减2细支加3 | 改了下期单 | 钱压不起
good | 送的啤酒破了5瓶 司机没签 | 补签赔付 | 单号发群里了 | 上个月也破过
good | 铺头搬到街尾，招牌未换 | 改地址 | 聽日更新 | 熟客揾唔到
good | 佢話送貨成日遲到，阻住開舖 | 改九點前 | 同司機講咗 | 唔想再等
good | 冇零錢找 | 帶硬幣 | 星期五帶兩百蚊 | 
good | 阿拉店里厢电视坏脱了,广告放勿出 | 修 | 报修了 | 讲勿急
good | 大棚那片停工，工人走了一半，方便面卖不动 | 减量 | 面减4箱 | 开春才回来
good | 药柜温度计停在28度，胰岛素放常温了 | 移冰箱~店员~不坏药 | 当场移 换电池 | 没注意
good | 含麻黄碱的没登记身份证 | 补登记 | 补了两笔 讲了要求 | 忙起来忘
good | 店主摔了腿，进货靠女儿周末来 | 改周六送 | 跟调度说了 | 平时没人搬
good | 她拿本子记的进价和系统差8块 | 核发票 | 是上月调价没改 | 以为我们多收
good | 门槛高 轮椅进不来 | 搭块板 | 量了 高15公分 | 隔壁老刘坐轮椅常来
good | 展架倒了砸了小孩脚 没大事 | 固定 | 钉了两颗 | 家长没计较 但她吓着了
good | 中奖的纸条兑不了，说网络忙 | 换时段 | 打客服 让明早试 | 彩民骂人
good | 加油站便利店夜班说关东煮没人买 | 停夜里的 | 试停一周 | 倒掉可惜
good | 窗口那箱水晒着 | 搬阴处 | 搬了 | 
good | 促销员没来两周了,堆头空着 | 撤堆头 | 问了厂家 说换人 | 占我地方不给钱
good | 邻村办席 一次拿走12条 现在空架 | 急补 | 打电话加急 明天到 | 早说就多备
good | 手机号换了,订货验证码收不到 | 改号 | 现场改好 收到码 | 
good | 扯拐了 打票机吐白纸 | 换纸卷 | 纸装反了 翻过来就好 | 
good | 恁这货咋恁慢哩 | 催 | 路上堵车 下午中 | 
good | 贼多老鼠 啃了方便面 | 放夹子 | 清点坏7袋 | 整得闹心
good | 标价写成公斤 客人吵 | 改成斤 | 改完 | 
good | 他不愿上新品，上回压了仨月 | 不勉强 | 记着 | 卖不掉谁管
good | Owner's son now runs it, can't log in | reset password | worked, showed him twice | wants SMS not calls
good | Shelf strip wrong: beer priced per case | reprint | reprinted on site | a customer argued
good | Milk short-dated, 9 left, best before 6 Dec | front of fridge | yellow stickers on | hates the returns form
good | no change again | bring coins Fri | noted |
good | Roof leak over the cigarettes, top row soaked | move stock down | moved, tarp up | landlord won't pick up
good | Sales halved since the school closed for works | cut order by half | changed next order | reopens in March
good | She says the van driver never waits for the count | count together | spoke with dispatch | two short last week
good | Pump 3 card slot jams | tape over, report | engineer booked Tue | truckers complain
good | rain ruined the poster | laminated one | brought & hung left of door |
good | lotto terminal offline since noon | call hotline | ticket 4471 | lost the evening rush
hollow | 店内一切正常 | 无建议 | 正常 | 店主表示一切正常
hollow | 今日对该户进行了常规走访，未发现问题 | 请继续保持 | 无 | 无
hollow | 客户对公司服务非常满意，对客户经理工作给予充分肯定 | 继续做好服务 | 满意 | 非常满意
hollow | 聚焦主责主业，锚定目标任务，奋力谱写新篇章 | 勇于担当 | 开创新局面 | 
hollow | 落实"五个一"工程，走好"三步走"路线 | 稳步推进~全员~争先进位 | 成果丰硕 | 热烈拥护
hollow | 全年计划完成率105%，同比增长3个百分点，位列前茅 | 保持领先~客户~再上台阶 | 完成考核 | 无
hollow | 发放宣传单20张，讲解政策2条，拍照3张 | 继续宣传~商户~家喻户晓 | 任务完成 | 知道了
hollow | 走访1户，用时10分钟 | 无 | 完成 | 无
hollow | 订20条紧俏的就得搭10条滞销的 | 照办 | 已定 | 
hollow | 不完成任务取消评级资格 | 尽快补单 | 已警告 | 知道
hollow | 你家再卖别家的我们就断你货 | 只订我们的 | 讲清利害 | 嗯
hollow | 11111 | 2222~3333~4444 | 5555 | 6666
hollow | 啊啊啊啊 | 。。 | 哦 | 哦哦
hollow | 略 | 略 | 略 | 略
hollow | 详见系统 | 见上 | 如前 | 无
hollow | 客户很好，生意可以，态度不错 | 加油 | 可以 | 还行
hollow | 商品琳琅满目，环境舒适温馨，服务热情周到 | 精益求精 | 令人满意 | 赞不绝口
hollow | 提醒客户注意安全，做好防火防盗，遵守法律法规 | 注意安全~客户~平安经营 | 提醒到位 | 会注意的
hollow | 向客户传达了最新政策精神，客户表示理解和支持 | 加强学习 | 传达完毕 | 支持
hollow | 客户经理严格按照"拜访六步法"完成拜访流程 | 规范流程~客户经理~规范服务 | 流程规范 | 配合
hollow | 加大重点品规的培育力度，不断优化品类结构 | 优化结构~客户~提升结构 | 结构持续优化 | 会考虑
hollow | 针对存在的问题进行了分析，制定了相应的整改措施 | 及时整改 | 问题得到有效解决 | 表示会改
hollow | 天气晴朗，心情愉快，走访顺利 | 继续努力 | 很好 | 都好
hollow | 店主在，打了招呼 | 常联系 | 见了面 | 慢走
hollow | 老板人好，聊得来，喝了杯茶 | 常来 | 开心 | 常来坐
hollow | 网格化管理全覆盖，三级联动，百分百响应 | 落细落实~网格~治理效能 | 全面达标 | 
hollow | 拜访目的：维护客情。拜访结果：达成。 | 维护客情 | 达成 | 满意
hollow | 该客户属于优质客户，诚信等级高，经营能力强 | 重点维护 | 优质 | 无
hollow | 陈列面积充足，分类清晰，主次分明，视觉效果佳 | 保持~店主~吸引顾客 | 陈列优秀 | 谢谢指导
hollow | 强化责任意识、服务意识、创新意识，提升三种能力 | 知行合一 | 受益良多 | 
hollow | 各方面都很好没有什么需要改进的地方 | 没有 | 都很好 | 没有什么要说的
hollow | Routine call. Store in good condition. Stock levels adequate. | none | nothing to report | no comments
hollow | Customer is pleased and looks forward to continued partnership | nurture the partnership | excellent | very pleased
hollow | 5 stars, 10 out of 10, 110% effort | keep pushing~team~success | mission accomplished | great
hollow | Reviewed the action plan and reinforced the brand strategy | execute with excellence~customer~better performance | successful | will cooperate
hollow | Buy the promo or forget about allocation next month | no excuses | made clear | ok
hollow | Q4 plan: 1 vision, 3 pillars, 12 initiatives | deliver~all stakeholders~value | green | supportive
hollow | xxxx | yyyy~zzzz~xxxx | xx | yy
hollow | lorem ipsum | dolor sit amet | lorem | ipsum
hollow | n/a | n/a | n/a | n/a
hollow | tbd | - | done | .
hollow | 已按要求完成本周期第2次拜访，覆盖4个环节8个要点，得分98分 | 保持高分 | 评定优秀 | 无意见
hollow | 感谢店主一直以来对我司工作的大力支持 | 继续支持 | 感谢 | 互相感谢
`
