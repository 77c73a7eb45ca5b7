/** Notes of salesmen as they speak and type: dialects, abbreviations, dictation, English of non-natives; and emptiness in its many coats. */
export const fifthNotes = `
good | 红塔缺 明早补 | | |
good | 老板娘喊把那排啤酒往里头挪，说挡到她择菜了 | 挪 | 挪了 |
good | 店头个雪柜漏雪水，地下湿晒，阿婆差啲跣亲 | 叫师傅 | 师傅礼拜三到 | 阿婆话驶唔驶自己俾钱
good | 头家讲彼箱麦仔茶过期矣，欲退 | 退 | 下晡来载 |
good | 格爿店老早做烟纸生意，现在儿子接班，只要卖咖啡 | 香烟缩半节柜 | 同伊讲好，下个号头动 | 爷老头子勿开心
good | 大姐说那啥，红河往这旮旯一搁谁瞅得见啊，得往前整 | 前移 | 整完了 |
good | 娭毑讲糖粒子冇人恰哒，细伢子都恰薯片 | 少进糖 | 记咯 |
good | hhl断 yx剩1 mz压3条 已调 | | |
good | 网络不行扫码老转圈圈换了他们自己的wifi就好了店主说原来那个卡是去年移动送的流量用完了 | | |
good | 欠三百二没结 说十五号发了工资给 | | |
good | boss no have change for big money, i give her two roll coin, tmr more | | |
good | The light of cooler is die, customer think shop is close | change tube | I write to maintenance, they come on friday | she say 3 customer go away
good | 烟柜钥匙在儿子手里，儿子去了广东，取不出来 | 配一把 | 锁匠下午到 |
good | 门头字掉了个"超"，远看成"市" | 报广告公司 | 拍照发了 |
good | 他家现在下午才开门，早上送货没人收，连着三趟拉回去 | 改下午 | 跟车队改好了 | 说上午在医院做透析
good | 二十三条云烟打成三十二条 多收九条的钱 | 退 | 财务说后天到账 |
good | 进门右手货架最下面一格全是去年中秋的月饼礼盒 | 清 | 帮着捆了七摞卖废品 |
good | 新来的小工不会开专柜的票，客人等得走掉了 | 教 | 演示两遍 自己开了一张 |
good | 店主手写价签认不清1和7 | 打印 | 印了四十张带来 |
good | 学校放假了 辣条不走 | 停 | |
good | 有人拿过滤嘴瘪的来换，查是她压在米袋底下 | 别压 | 挪到柜顶 |
good | milk short 2 crates again. driver blame loading. told dispatch | | |
good | pos down since Tue, cash only | | replaced sim, ok now |
good | Owner's mum in hospital, shop opens 4pm till 9. Move drop to evening | | rang dispatch, van 5 from Mon |
good | 冻品化了又冻 虾仁结成坨 | 扔 | 扔了六袋 记损 | 电工说是空开跳
good | 拆迁办贴了告示 九月底前搬 | 清库存 | 列了单子 先退高价的 | 问新址证怎么办
good | 送错 要的是硬玉溪送来软的 | 换 | 下车换 |
good | 顾客反应瓶盖上有字奖兑不到 已经跟厂家报 等电话 | | |
good | 油烟机对着烟柜吹,烟盒都是油 | 封板 | 量了尺寸 找木匠 |
good | 对过新开量贩零食，这边薯片卖掉的还不到过去三成 | 主推现烤肠 | 机器借一台先试 |
good | 上礼拜有外地车半夜来推销便宜烟 她没敢要 | 留电话 | 报专卖了 |
good | 收银机的钱箱弹不出 拿螺丝刀撬 | | |
good | 换季 凉茶下架 热饮柜插上电 少一个插排 | 买插排 | |
good | 老伴走了 无心打理 架上一半空 | 帮补 | 我补了饮料那面 女儿周六来接手 |
good | 红双喜涨五毛 牌子没改 人家吵 | 改牌 | 当场写的 |
good | 跟上次说的差不多 就是玻璃胶没干 再等两天装灯 | | |
good | 云烟x3 玉溪x1 没了 利群还有半条 | | |
good | No paper roll in lottery machine since yest. gave 2. he want spare box | | |
good | Asked why he stopped the blue ones - rep from other side gives him a free fridge | | |
good | 五粮醇摔碎一瓶 客人的娃碰的 没让赔 | | |
good | 蚊香 电热片 夏天的东西还占着端头 | 撤 | |
good | Dog bit the delivery man at back door | tie the dog before 9 or use front | owner agree, wrote on order form |
good | 我去的时候店主正在跟隔壁修车的吵，起因是修车铺的气泵一开，这边的冰柜就跳闸，已经跳了三四回，雪糕都软塌塌的没人要。我拉了电工老宋来看，说两家共一根老线，线径不够 | 分线 | 老宋报价六百，两家各出一半，店主点头了，修车的说考虑到周五 | 店主的意思是雪糕损失公司能不能给点
good | 她一个人看两家店，中午这边锁门，刚好错过工地吃饭那拨人 | 午后换班 | 试到月底 | 说请人划不来
hollow | 一切照旧，没啥可说的 | | |
hollow | 客户表示感谢，对我们的工作给予肯定 | 继续努力~客户~满意 | 圆满 | 很感谢
hollow | 见上次 | 见上次 | 见上次 | 见上次
hollow | 同上 | 〃 | 〃 | 〃
hollow | 。。。 | ... | -- |
hollow | 😊😊👍 | 👍 | 👌 | 🙏
hollow | 好好好好好好好好 | 好 | 好 | 好
hollow | asdf jkl; 123 | qwe~rty~uio | zxc | 456
hollow | 今天天气真好，阳光明媚，和老板喝了两杯茶聊了聊家常 | | 心情愉快 | 聊得开心
hollow | 坚持以客户为中心，以市场为导向，扎实开展"三走进三服务"活动 | 常态化~客户~双提升 | 成效显著 | 认可
hollow | 订货满足率98.6%，存销比1.2，上柜率100%，动销率95% | 保持~客户~达标 | 完成率101% |
hollow | 本次拜访于上午10点开始，历时25分钟，按照拜访八步骤依次完成 | 按流程~客户~规范 | 完成 |
hollow | 店主经营有方，待人热情，店内窗明几净 | 再接再厉~店主~更好 | 好 | 高兴
hollow | 老板你不上这款，后面紧俏的就别找我 | 上~店主~保货源 | 懂事 | 答应了
hollow | 上面派的任务大家都有份，他家也得分担一点 | 分担~店主~共渡难关 | 领了 | 理解
hollow | 依据《烟草专卖法》第三十二条之规定，无证经营者由市场监督管理部门责令停止经营 | 宣传~店主~守法 | 已宣传 | 知晓
hollow | 零售户应当在经营场所显著位置悬挂许可证，不得涂改、伪造、变造 | 学习~店主~合规 | 学了 |
hollow | 通过本次走访，我们进一步了解了零售终端的实际经营状况，发现其在商品陈列与顾客服务方面具备良好基础，同时也存在一定的优化空间 | 建议后续持续跟进，助力门店实现高质量发展~门店~提升综合竞争力 | 本次走访达到了预期效果 | 店主对后续合作充满期待
hollow | During today's visit, I engaged with the owner on several key aspects of the business. The overall impression was positive, and we identified multiple areas where incremental improvements could yield meaningful results | Continue to monitor progress~owner~better results | A productive visit | Owner is receptive
hollow | 磨刀不误砍柴工，功夫不负有心人 | 坚持~自己~成功 | 加油 |
hollow | 千里之行始于足下，不积跬步无以至千里 | 从小事做起~店主~积少成多 | 任重道远 |
hollow | 走了走了 看了看了 | 做了 | 完了 | 说了
hollow | 店名:某某店 时间:今天 人员:本人 内容:走访 | 正常 | 正常 |
hollow | 1、看陈列 2、看库存 3、看价格 4、看卫生 5、看证照 | ok | ok | ok
hollow | visit no. 14, duration 20 min, photos 3, survey 1, status closed | keep~all~ok | done | none
hollow | KPI: numeric distribution 92, weighted 88, SOS 41, OSA 97 | maintain~store~target | on track |
hollow | The customer is king and we treat every customer like family | smile more~team~happy customers | great day | loves us
hollow | Rome was not built in a day, step by step we win | keep going~us~win | believe |
hollow | 没问题哈 都挺好的哈 | 没得 | 好 | 没得
hollow | 嗯嗯 | 哦 | 行 | 可以
hollow | 测试 | 测试~测试~测试 | 测试 | 测试
hollow | 啊啊啊啊啊 | 1 | 1 | 1
hollow | 客户满意度较高，配合度较好，经营意识较强，守法意识较强 | 巩固~客户~保持 | 良好 | 满意
hollow | 宣讲了会议精神，店主深受鼓舞，表示一定紧跟步伐 | 学习~店主~进步 | 有收获 | 受教育
hollow | 送上节日祝福，叮嘱注意身体，店主倍感温暖 | 常联系~店主~感情深 | 暖心 | 感动
hollow | Happy to see happy owner, happy shop, happy business :) | stay happy~owner~happy | happy | happy
hollow | You know the deal: take the new line or your allocation goes to the guy next door | take it~owner~allocation | understood |
hollow | 无异常 无投诉 无需求 无建议 | 无 | 无 | 无
hollow | 拜访已完成，信息已采集，系统已录入，照片已上传 | 下次再来 | 完毕 |
hollow | 抓住3个关键，打好2场硬仗，用好1套机制 | 落细落小~各户~见实效 | 稳步推进 |
hollow | 价格是门面，陈列是脸面，库存是里面，服务是全面 | 四面~店主~体面 | 到位 |
hollow | 2026年第四季度第二轮走访，本店为第7户，情况已掌握 | 按计划~本人~完成 | 已走完 |
hollow | 祝老板生意兴隆财源广进，万事如意阖家幸福 | 祝福~老板~发财 | 恭喜 | 同喜
hollow | As per company policy, all retailers are required to display prices clearly and keep records for two years. Explained again | comply~owner~compliance | explained | ok
hollow | 一年来，在公司的正确领导和同事们的热心帮助下，我始终以饱满的热情投入到每一次走访中，不怕苦不怕累，用脚步丈量市场，用真心换真情，得到了广大店主的一致好评。今后我将戒骄戒躁，争取更大的成绩 | 不忘初心~自己~再上台阶 | 收获满满 | 店主竖起了大拇指
`
