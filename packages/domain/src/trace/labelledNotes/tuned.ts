/** Notes that the rules were tuned on. Labelled before anything was scored; a line is read by `readNotes`. */
export const tunedNotes = `
good | 柜台左侧第二层软云只剩3条，靠门的远帆红缺价签 | 周三订货加2条软云~王姐~每条多赚12元 | 断货在周末，先补价签 | 王姐说放学时家长多
good | pos又卡 扫一哈转半天 | | 下周二带新线来换 | 老板恼火得很
good | 冰柜把烟柜挡到了，看不见 | 挪到门边边去 | | 老汉儿说等他娃儿回来一起搬
good | 青松价签还是老的 现价25 写的22 | 换签 | 换了 |
good | 对面开了家连锁 牛奶便宜5毛 | | 熟客走了几个 | 怕年底房租都挣不回
good | 许可证下月15号到期，她不晓得要办延续 | 带上身份证去窗口~李孃~不断货 | 我周四陪她去 | 怕排队
good | 送货单多打了一件，钱已经扣了 | 找配送退~我~退回318 | 周五前回话 | 上回也是这样
good | 软云冇货三日，客人转去隔离买 | 加两条 | 聽日同訂單部講 | 阿婆话成日断
good | 货到得晚，下午四点才卸，错过放学那阵 | | 跟调度提 | 说要是早点能多卖一箱奶
good | 门口修路 车进不来 | 改小车送 | 和送货员小陈说好绕后街 | 他担心啤酒碎
good | 后仓受潮 底下两箱包装起泡 | 垫木板 | 已垫高 | 
good | 老花眼 手机订货字太小 上礼拜点错一样 | 调大字号 | 当场调了 试订一单 | 说宁可打电话
good | 店里换人了，现在是儿媳在管，不会用会员码 | 教她扫 | 教了两遍会了 | 问能不能打折
good | 清泉细支摆最底层，被饮料箱挡着 | 提到第三层 | 一起挪了 | 说新来的不知道放哪
good | 收到假币一张 验钞机坏了 | 报修 | 明天送去修 | 想换台带喇叭的
good | 村口集市逢三六九，平日没人 | 逢集前一天送 | 改到逢二送 |
good | 价格牌被太阳晒褪色了看不清 | 补打一套 | 带了新的贴上 | 
good | 酸奶临期9盒 12月6号到 | 前置打折 | 挂了黄签 | 她说退货太麻烦
good | 停电一晌午 雪糕全化 | 登记报损 | 拍照报了 | 要赔不要赔给句话
good | 柜锁坏 晚上不敢放贵的 | 换锁 | 我带锁来周六 | 前天隔壁被撬
good | 活动海报贴歪 遮了消防栓 | 换位置 | 撕了重贴到右边玻璃 |
good | 远帆红 2条 清泉 0 春雪 6 | 补清泉3 | | 要红的
good | 二维码牌丢了,付款要翻手机 | 补牌 | 下趟带 | 年轻人嫌慢走了
good | 空调漏水滴在货架上, 顶上那排纸箱湿了 | 移开接盆 | 师傅后天来 |
good | 他家新装了监控，要腾掉右边半节柜 | 陈列缩到左边 | 重画了图 | 以后不摆散花了
good | 娃娃放学围着买卡片，烟摆在糖果旁边 | 隔开 | 当场搬到背柜 | 她也怕家长讲
good | 赊账本上欠了4千多，进货钱紧 | 少订勤订 | 这周只订一半 | 说过完年才收得回
good | 搁这儿瞅半天，标签跟货对不上，红的搁绿的位儿 | 捋一遍 | 俩人捋完了 | 大姐说眼花
good | 俺去哩时候关门，邻居说住院了 | | 过十天再来看看 | 
good | 啤酒退瓶没人收 堆了三十几筐 | 通知配送拉走 | 司机说礼拜天来 | 占地方
good | 彩票机打不出票，热敏纸受潮 | 换纸 | 换了好使 | 错过昨晚那期
good | 隔壁学校放假到元宵，人少一大半 | 减订 | 牛奶减两箱 | 怕过期
good | The scanner drops out; three days on paper, 7 cartons not booked | bring a cable Wednesday~owner~stock adds up | will rebook together | too busy to write it down
good | Fridge light dead, nobody sees the bottom row | swap tube | done | asked twice before she says
good | Out of Clear Spring since Sat, next drop Thu | add 2 | told the desk | folks go across the road
good | Delivery came at 6pm again, shop was shut | earlier slot | asked Tom for before noon | he had to carry it home
good | Tag says 22, should be 25 | | replaced |
good | New competitor opened opposite, undercuts us by 2 yuan | show member price | tags printed | afraid of losing regulars
good | Licence runs out Jan 9, she had no idea | renew at the counter | going with her on Monday |
good | Damp in the back room, two boxes spoiled | raise them on pallets | photos sent for refund | wants it settled before New Year
good | card reader frozen again | reboot didn't help | swap unit Fri | people walk out
good | 门头字掉了一个，晚上灯也不亮 | 报广告公司 | 拍了照 月底前修 | 说开车的看不见店
good | 少了两包 账对不上 她怀疑小工 | 装个镜子 | 下次一起盘 | 不想声张
good | 新品试了五包 退回来一包 说味道冲 | 先不进 | 记下反馈 | 老客还是认软云
good | 上次说的补货没到，店主有意见 | 我去追 | 打了电话，明早送 | 说话要算数
hollow | 正常 | 无 | 正常 | 无
hollow | 1 | | |
hollow | aaaa 1 | bbbb~cccc~dddd | bbbb | cccc
hollow | 店面干净整洁，陈列整齐，商品丰富，客户十分满意 | 继续保持~店主~提升形象 | 一切正常 | 客户表示感谢
hollow | 围绕一个目标、两个重点，扎实开展走访 | 加强管理~客户~提升效益 | 达到预期效果 | 满意
hollow | 本月走访28户，完成率100%，满意度99.5% | 继续推进~全体~覆盖率提升2个百分点 | 圆满完成任务 | 客户表示支持
hollow | 宣传政策3次，发放资料5份 | 做好宣传~零售户~提高认识 | 宣传到位 | 好的
hollow | 今天走访了客户，沟通顺利，氛围融洽 | 加强沟通 | 拜访圆满完成 | 很满意
hollow | 客户经营状况良好，库存合理，订单正常 | 保持现状 | 良好 | 没有意见
hollow | 认真贯彻落实上级精神，切实做好服务工作 | 再接再厉 | 再创佳绩 | 无
hollow | 深入推进三项机制、四个到位、五个确保 | 压实责任 | 取得阶段性成效 | 表示认可
hollow | …… | | 。 | -
hollow | 好 | 好 | 好 | 好
hollow | 哈哈哈哈哈哈哈 | 哈哈 | 哈哈哈哈 | 哈哈
hollow | 测试测试 | 测试 | test | 123
hollow | 同上 | 同上 | 同上 | 同上
hollow | 按年度计划完成第一阶段工作，落实率100%，问题整改率100% | 按计划执行~店主~完成全年目标 | 按期完成 | 无异议
hollow | 拿五条不然降档 | 必须订够~店主~不降档 | 已告知 | 
hollow | 再不配合就停货 | 任务必须完成 | 已强调 | 店主同意
hollow | 不订新品下周就不给紧俏货 | 搭配订 | 店主答应 | 行
hollow | 陈列达标，价签齐全，明码标价到位 | 继续保持 | 符合要求 | 无
hollow | 客情良好，配合度高，满意度高 | 维护客情 | 各项工作正常开展 | 谢谢
hollow | 证照齐全，亮证经营，诚信守法 | 守法经营 | 未发现异常 | 无
hollow | 对客户进行了耐心细致的讲解和指导，客户受益匪浅 | 多学习~客户~提高经营能力 | 效果显著 | 表示收获很大
hollow | 用心用情用力服务客户，当好贴心人 | 优化服务 | 获得好评 | 感谢公司关心
hollow | 市场稳定，秩序井然，价格平稳 | 持续关注 | 总体向好 | 没什么
hollow | 检查了陈列、价签、库存、订货情况，均无问题 | 无 | 正常 | 无
hollow | 已拜访 | | 已完成 |
hollow | 客户不错，店不错，都不错 | 不错 | 不错 | 不错
hollow | 了解客户需求，收集市场信息，解答客户疑问，宣传法律法规，指导卷烟陈列，培育重点品牌 | 加强品牌培育 | 达到了拜访目的 | 客户比较认可
hollow | 重点品牌上柜率95%，动销率90%，存销比1.2，各项指标均达到年度要求 | 进一步提升指标~客户~指标达标 | 指标良好 | 认可
hollow | 2026年11月29日上午走访客户一户，客户在店，经营正常 | 正常经营 | 走访完成 | 无
hollow | 以客户为中心，以市场为导向，坚持高质量发展 | 凝心聚力 | 行稳致远 | 
hollow | 店主热情接待，双方进行了友好交流，就下一步合作达成共识 | 深化合作~双方~互利共赢 | 取得良好效果 | 表示将积极配合
hollow | The shop was clean and tidy, the customer was very happy with our service | Keep it up | All is well | none
hollow | Good visit, good talk, good shop | | Good | na
hollow | Everything fine as usual. No issues. | continue the good work~owner~more sales | visit completed | thanked us
hollow | Visited 28 outlets this month, 100% coverage, 3 key messages delivered | maintain standards~all~growth | targets achieved | satisfied
hollow | Built rapport and strengthened the relationship with the customer | leverage synergies going forward | positive outcome | appreciated the visit
hollow | ok | ok | ok | ok
hollow | asdf | asdf | qwer | zxcv
hollow | We discussed the business in general and aligned on priorities for the quarter | drive execution | on track | customer agreed
hollow | Take five cartons or you will be downgraded | must order | told him | agreed
hollow | 嗯嗯 | 嗯 | 嗯 | 嗯
hollow | 服务零距离，沟通心连心，携手谋发展，共创双赢局面 | 真诚服务 | 树立良好形象 | 对我们的工作给予高度评价
hollow | 无特殊情况 | 暂无 | 一切都好 | 没说什么
`
