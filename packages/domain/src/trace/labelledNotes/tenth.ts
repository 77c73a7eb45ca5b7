/** Written after the ways of pressing were narrowed: what sounds like pressing and is none, what is and does not sound so, and plain days. */
export const tenthNotes = `
good | 白沙硬新版有客退，说过滤嘴发软 | 留两包给厂里 | 装袋写了批号 |
good | 上家欠他的三千没还，订货款周转不开，想分两回付 | 分期 | 问财务，可以，先付一半 | 松了口气
good | 不订大箱了，搬不动，腰突犯了 | 换小箱 | 改了规格 八包装 |
good | 冷库门关不严，缝里塞的毛巾，结了一指厚的霜 | 换封条 | 拍型号 售后三天 |
good | 任务宝小程序打不开，她以为被罚了，吓得不敢订 | 重登 | 是没续费 续了6块 |
good | 小票机串联了隔壁的，隔壁点外卖这边吐单子 | 改蓝牙名 | 改成店里的门牌号 |
good | 紧俏的一到就被亲戚拿光，柜上从来见不到，街坊说他藏货 | 每人限两包 | 贴了条 | 怕得罪丈母娘
good | 钱箱夹层进了蚂蚁，零票啃了边 | 换格子 | 撒了硼砂 |
good | 伊讲夜里厢有只野猫拿火腿肠咬脱三根 | 关窗 | 拿铁丝网钉好 |
good | 呢条街禁停，货车停唔到，要行两百米推车，落雨湿晒 | 改清晨六点 | 同车队倾掂 |
good | 他要退的那两条是在别处买的，喷码不是咱的 | 不退 | 跟他对了码 | 骂骂咧咧认了
good | 孙子把电子秤当蹦床，秤盘歪了，差一两 | 校 | 拧了底脚 准了 |
good | 茶叶罐受潮 长白毛 三罐 | 下架 | 扔 |
good | 门帘太厚，客以为没营业，掀帘子的少一半 | 换透明 | 量 2米1乘90 |
good | 店招LED红字缺笔画，“烟”亮成“火” | 修 | 广告店老蔡 80 |
good | dy zs 各缺1 yx爆 客等 | | |
good | 今天没见着人，门上条子写去县城进货，下午四点回，我四点二十来还没回 | 改约 | 短信约礼拜三 |
good | 说好周二送的堆头周五才到，搭起来发现少一块侧板 | 补板 | 编号B3 报了 |
good | Owner refuses the new fridge, says it eats 90 a month in power, old one is 40 | meter both | lent him a meter till 12 Dec |
good | Tobacco gantry lock jams, she leaves it open all day, kids right there | oil + key | works, spare key cut |
good | he want credit 2 week because harvest late, mango not sell yet | 1 week ok | accountant say yes |
good | targets poster from head office covers the fire exit sign | take down | down |
good | Delivered 40, invoiced 48. Driver swears 48. Camera says 40 | credit 8 | raised CN-2231 |
good | She must take the pills at noon so shuts 12-12:30, van turned up 12:10 | after 1 | routed |
good | pens leak in heat window | move | behind till now |
hollow | 老板是个实在人，话不多，但句句在理，跟他聊天长见识 | 多向老板学习~自己~成长 | 受益 | 有水平
hollow | 今天是小寒，天寒地冻，街上人不多，但大家干劲不减 | 保暖~大家~健康 | 坚持 | 一起加油
hollow | 各项基础资料完善，台账齐全，记录规范，账实相符 | 保持~店主~规范 | 合格 | 无
hollow | 对照检查表逐条核对，共二十一条，符合二十一条，不符合零条 | 保持~店~好 | 通过 | 无
hollow | 先易后难，先主后次，先急后缓，循序渐进 | 分步走~店主~稳 | 稳 |
hollow | 你好我好大家好 | 你~我~他 | 好 | 好
hollow | 已和店主达成一致意见，后续将按既定方案执行，预计可达成预期目标 | 按方案~双方~目标 | 一致 | 一致
hollow | 签到 打卡 拍照 走人 | 下一家~我~下班 | 收工 |
hollow | 卖好烟，做好人，存好心 | 三好~店主~好报 | 好 | 好
hollow | 她家最近没怎么拿这款，我提醒她档位是动态的，她马上补了五条 | 常提醒~她~稳档 | 补了 | 明白人
hollow | 公司对大户是有倾斜的，前提是得跟公司一条心，他听进去了 | 一条心~店主~倾斜 | 听进去了 | 点头
hollow | 不上新品的，年底评先进就不考虑了，先给他打个预防针 | 上新品~店主~评先 | 打过招呼 | 说考虑
hollow | 月底了数字不好看，求爷爷告奶奶总算让他吃下八条 | 再吃点~店主~帮我 | 八条 | 摇头
hollow | 春夏秋冬又一年，走千家进万户，脚下沾了多少泥土，心中就沉淀多少真情 | 初心~我~不改 | 无悔 |
hollow | 消防安全无小事，请店主务必提高警惕，人走断电 | 防火~店主~平安 | 已提示 | 好的
hollow | aaa bbb ccc | ddd~eee~fff | ggg | hhh
hollow | 11111 | 2~2~2 | 3 | 3
hollow | 本条记录仅供参考 | 仅供参考~无~无 | 仅供参考 | 仅供参考
hollow | 优秀的店主，优秀的店面，优秀的服务，优秀的未来 | 更优秀~店主~优秀 | 优秀 | 优秀
hollow | Nice shop, nice people, nice street | keep it nice~owner~nice | nice | nice
hollow | Overall execution remains robust with continued alignment against strategic priorities | sustain~owner~growth | robust | aligned
hollow | Mentioned that shops on the old planogram might see slower replenishment. He switched | switch~owner~priority | switched | fine then
hollow | Routine call, five minutes, in and out, tick | tick~tick~tick | tick | hi
hollow | Happy Friday! Weekend vibes, the boss cracked jokes about his mother in law | relax~all~fun | haha | haha
hollow | Price, place, product, promotion: all four Ps reviewed and in good shape | four Ps~store~shape | ok | ok
`
