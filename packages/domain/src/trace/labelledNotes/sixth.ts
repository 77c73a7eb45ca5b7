/** Another voice: hardware, fruit, phones, chemists, kiosks; Taiwan, Henan, Tianjin, Singapore, India, Lagos; emptiness that takes trouble. */
export const sixthNotes = `
good | 黄鹤楼1916 断 3 天，客改抽和天下 | 插单 | |
good | 门口那台娃娃机是别人的，插线板共用，一到晚上就烧，胶皮都化了 | 分开走线 | 让机主自己拉线，他应了 |
good | 俺这儿收麦哩，都下地了，白天没人，黑了八点以后才有人买东西 | 送货改黑了 | 中 |
good | 介不行啊，煎饼馃子那家把他门堵严实了，推车都过不去 | 找城管 | 打了12345 |
good | 老闆說悠遊卡機感應不良，嗶三次才過 | 換一台 | 週三工程師到 | 客人嫌煩改去對面小七
good | 手机壳那面墙挂钩锈断，掉下来砸到小孩书包 | 换不锈钢的 | 量了 38 个 |
good | 烂了半筐猕猴桃 一碰一手水 | 降到三块清 | 摆门口喊的 |
good | 他不识字，价签都是让邻居小孩写的，把"条"写成"盒"，卖亏两单 | 换带图的签 | 做了样给他看 |
good | 退烧贴卖空，幼儿园流感停了两个班 | 调二十盒 | 兄弟店匀 | 家长堵着门问
good | 螺丝散装乱成一锅，6的8的混着，找一颗要倒半盒 | 分格盒 | 下回捎俩 |
good | Uncle say the e-pay box always no network lah, customer walk off | change SIM to other telco | will pass him tomorrow |
good | Madam is not stocking the 500 naira sachets again, Customs seized the van at Mile 2 | use Ikeja depot | I go call Emeka |
good | Sir ji, deep freezer compressor trip since power cut 4 hours daily, ice cream all melting | stabilizer | raised with Rakesh, 2 days |
good | chk reader dead. swapped batt. still dead. ordered | | |
good | Expiry: 6 yog, 2 crm. pulled | | binned |
good | he closes friday for prayer 12-2, driver came 1pm twice, stock left on pavement, half gone | after 3 on fri | told depot |
good | 摄像头对着收银员后脑勺，丢了三回都看不到是谁 | 调角度 | 踩凳子扭过来了 |
good | 阿嬷說冰箱那個抽屜拉毋開，伊攏用跤踢 | 修軌道 | 請水電阿明來看 |
good | 招工招不到，一个人从六点守到十二点，上厕所就锁门，客人等急了骂 | 装呼叫铃 | 铃 26 块 我买的 |
good | 雪糕刺客被投诉，标签贴冰柜侧面没人看见 | 挂正面 | 弄好 拍了 |
good | 送货的把他家的和隔壁的搞反了，他签了隔壁的单子 | 对调 | 俩家当面换回来 | 说以后先看名再签
good | 停了。 铺子盘给侄子了，证还是老的名 | 变更 | 让带身份证和租约去大厅 |
good | 烟灰缸当零钱盘，一毛的快满了五毛没有 | 换五毛 | |
good | 矿泉水瓶盖松，摔一下就漏，十来瓶，批号尾数0913 | 封存 | 报质检了 |
good | 夏天晒得到的那半边，巧克力软的，捏得动 | 装遮阳布 | 她弟会弄 三米二 |
good | 有对象来查消防，让把门后那摞纸箱清掉，限三天 | 清 | 约收废品的下午来 |
good | ＱＲ贴纸被孩子撕了，贴了张旧的，扫出来是前任老板的账户，钱进错了四笔 | 作废旧码 | 打银行客服冻住了 | 急得直跺脚
good | u盘里的叫卖喇叭词还是去年的价，喊十块三斤，实际八块两斤 | 重录 | 手机录的 |
good | 他说其实早想转行做早点，烟这块让媳妇弄，媳妇不懂订货，连着两周没订上 | 拉媳妇进群 | 加了微信 周四晚教 |
good | 后门台阶缺角，送货小哥崴了脚，现在货都撂路边 | 补水泥 | 房东推，他自己弄 |
good | 两个系统打架：盘点枪显示12，电脑显示9，差的三件在试吃台 | 登记试吃 | 补了单 |
good | 卤蛋胀袋 |  | 全收走 |
good | 过完年这条街就剩四家开着，她也想到三月再开，年货压了四万多的礼盒 | 跟供应商谈退 | 退六成，运费各半 | 愁得掉头发
hollow | 老板今天穿了件红毛衣，显得精神，开玩笑说本命年要转运，我们都笑了 | 祝好运~老板~开心 | 气氛轻松 | 哈哈
hollow | 下雨，路滑，赶到店里时已经湿了半身，老板递来热毛巾，心里暖暖的 | 珍惜这份情 | 不虚此行 | 说路上慢点
hollow | 聊了聊世界杯，老板是阿根廷球迷，说梅西封神 | 下次一起看球~老板~高兴 | 很投缘 | 梅西牛
hollow | 共查看货架5组、柜台2组、冰柜1台，均符合规范要求，未见异常 | 继续保持~店方~规范经营 | 检查完毕，合格 | 无意见
hollow | 检查项目：证照√ 价签√ 陈列√ 卫生√ 安全√ 消防√ | √~√~√ | 6项全部通过 | √
hollow | 经与店主深入沟通，双方就品牌培育、终端建设、诚信经营等议题充分交换意见，达成广泛共识 | 建立长效沟通机制~双方~共同成长 | 取得阶段性成果 | 店主表示将一如既往支持
hollow | 本店地理位置优越，客流量较大，消费群体以中青年为主，整体经营状况稳中向好，具有较大发展潜力 | 进一步挖掘潜力，优化商品结构~店主~提升盈利能力 | 总体情况较好 | 对未来充满期待
hollow | 围绕"六稳六保"，突出"三个聚焦"，用足"四种力量"，走好"五步路径" | 对照清单逐项销号~各组~闭环管理 | 步步为营 | 响应积极
hollow | 人生如逆旅，我亦是行人。每一次走访都是一场修行 | 修心~自己~圆满 | 感悟良多 |
hollow | 床前明月光，疑是地上霜 | 举头望明月~我~低头思故乡 | 好诗 | 好诗
hollow | 复制粘贴复制粘贴复制粘贴 | 粘贴~复制~粘贴 | 粘贴 | 复制
hollow | hjgfd jhgf 7654 | kjhg~mnbv~poiu | lkjh 09 | nbvc
hollow | 1234567890 | 2~3~4 | 5 | 6
hollow | 的的的 了了了 吗吗吗 | 呃 | 呃 | 呃
hollow | 这个月指标还差一截，各家都要帮衬一下，老板娘面子还是给的 | 多拿几条~老板娘~大家好过 | 拿了 | 叹了口气
hollow | 你家档位能不能保住，就看这次的表现了，自己掂量 | 多订~店主~保档 | 心里有数了 | 不说话
hollow | 新品任务每户十条起步，没得商量，先拿后卖 | 先拿~店主~完成任务 | 下了十条 | 勉强
hollow | 积极向店主宣传了诚信经营的重要性，讲清了售假贩私的危害，店主听后频频点头 | 诚信~店主~长久 | 宣传到位 | 点头称是
hollow | 第一，要提高站位；第二，要压紧责任；第三，要务求实效 | 抓落实~全员~见成效 | 三点要求 |
hollow | 见微知著 睹始知终 行稳致远 进而有为 | 久久为功~店主~水到渠成 | 善莫大焉 | 受教了
hollow | 上午走了8家，下午走了7家，全天15家，累并快乐着 | 明天继续~自己~充实 | 打卡 |
hollow | 拍照片3张，上传成功；填问卷1份，提交成功；签到1次，定位成功 | 保持~本人~合规 | 100分 | 无
hollow | 今天是拜访的第三天，心情不错，风也温柔，云也好看 | 享受过程~自己~快乐 | 美好的一天 |
hollow | Great conversation! Really connected with the owner on a personal level, love the energy in this store | keep the vibe~owner~loyalty | amazing | she rocks
hollow | Weather was lovely, traffic light, had a nice cuppa and talked about the football and the grandkids | pop back~me~friendship | lovely chap | go Arsenal
hollow | Visit objectives: 1. Build rapport 2. Check standards 3. Identify opportunities. Outcome: objectives met | follow up~owner~growth | objectives met 3/3 | positive
hollow | The retailer demonstrated strong commitment to brand standards and expressed enthusiasm about upcoming initiatives. Execution was in line with guidelines | sustain momentum~retailer~long-term value | compliant | enthusiastic
hollow | Teamwork makes the dream work. Think big, start small, act fast | dream big~team~success | onwards and upwards | inspired
hollow | If he does not take the launch pack he can say goodbye to his rebate | take it~owner~rebate | he took it | fine
hollow | Told the owner this is the last warning, either 5 cases or we review the account | 5 cases~owner~keep account | ordered | ok
hollow | All good here boss, nothing to see, same old same old, back next month | chill | 10/10 | no worries
hollow | Numeric 84, weighted 91, forward share 36, SKU count 27, compliance 97 percent | hold~store~score | green across the board |
hollow | Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor | incididunt~labore~dolore | magna aliqua | ut enim
`
