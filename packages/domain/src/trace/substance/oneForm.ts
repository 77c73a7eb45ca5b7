/** Traditional characters of the trade, each with its simplified form. */
const traditional =
  '亂乱 佔占 併并 來来 倉仓 個个 們们 側侧 備备 傳传 傷伤 僅仅 價价 儘尽 償偿 優优 儲储 兒儿 兩两 凍冻 剛刚 創创 劃划 劉刘 劑剂 動动 務务 勞劳 勢势 區区 協协 參参 員员 問问 啟启 喪丧 單单 嘗尝 嚇吓 國国 圍围 園园 圖图 團团 執执 報报 場场 塊块 墊垫 壇坛 壓压 壞坏 壽寿 夠够 夾夹 奪夺 孫孙 學学 實实 寧宁 寫写 寬宽 寶宝 將将 專专 對对 導导 屆届 層层 崗岗 嶺岭 帳账 帶带 幣币 幫帮 幾几 庫库 廠厂 廣广 張张 強强 彈弹 後后 徑径 從从 復复 態态 慣惯 慮虑 憑凭 應应 戰战 戲戏 戶户 拋抛 掃扫 掛挂 採采 揀拣 揚扬 換换 損损 搖摇 搶抢 撥拨 擇择 擋挡 擔担 據据 擠挤 擬拟 擴扩 擺摆 敗败 敵敌 數数 斷断 於于 昇升 時时 曆历 曬晒 會会 東东 條条 業业 極极 槍枪 樂乐 樓楼 標标 樣样 橋桥 機机 檔档 檢检 檯台 檸柠 櫃柜 櫥橱 權权 歐欧 歡欢 歲岁 歸归 殘残 殺杀 殼壳 氈毡 氣气 決决 沒没 沖冲 況况 淨净 減减 湊凑 準准 溫温 滅灭 滿满 漁渔 漲涨 漿浆 潑泼 潔洁 澆浇 濕湿 濫滥 灑洒 為为 無无 煙烟 熱热 燈灯 燒烧 燙烫 燜焖 營营 爐炉 爛烂 爺爷 爾尔 牆墙 牽牵 狀状 獎奖 獨独 現现 環环 產产 畫画 異异 療疗 癮瘾 發发 盡尽 監监 盤盘 碩硕 確确 碼码 禍祸 禮礼 種种 稱称 積积 穩稳 窮穷 競竞 筆笔 箇个 節节 範范 篩筛 簽签 籃篮 籤签 糧粮 紀纪 約约 紅红 純纯 紙纸 級级 細细 終终 組组 結结 絕绝 給给 統统 綠绿 維维 綱纲 網网 緊紧 線线 練练 縣县 總总 織织 繞绕 繼继 續续 罰罚 習习 聖圣 聯联 聲声 聽听 腦脑 腳脚 膠胶 臨临 臺台 與与 舉举 舊旧 舖铺 萬万 蓋盖 藍蓝 藝艺 藥药 處处 號号 蟲虫 衝冲 裏里 補补 裝装 裡里 複复 見见 視视 親亲 覽览 觀观 訂订 計计 許许 試试 話话 該该 詳详 認认 說说 調调 請请 論论 講讲 謝谢 證证 識识 議议 護护 讀读 變变 讓让 讚赞 豐丰 貓猫 貨货 責责 貴贵 買买 貼贴 賠赔 賣卖 質质 賬账 賺赚 購购 趕赶 車车 較较 輕轻 輪轮 辦办 農农 這这 週周 進进 遊游 運运 過过 達达 遞递 遠远 適适 遲迟 選选 還还 邊边 郵邮 鄉乡 鄭郑 鄰邻 釋释 針针 鈔钞 銀银 鋪铺 鋼钢 錄录 錢钱 錯错 鍋锅 鍵键 鎖锁 鎮镇 鏡镜 鐘钟 鐵铁 鑰钥 長长 門门 閉闭 開开 間间 闆板 關关 陰阴 陳陈 陽阳 隊队 階阶 際际 隨随 險险 雙双 雜杂 雞鸡 離离 難难 雲云 電电 靈灵 靜静 韓韩 頁页 頂顶 項项 順顺 預预 領领 頭头 題题 額额 顏颜 願愿 類类 顧顾 顯显 飛飞 飯饭 飲饮 餅饼 餘余 馬马 駛驶 驗验 驚惊 髒脏 體体 鬧闹 魚鱼 鹽盐 麗丽 麵面 黃黄 點点 黨党 齊齐 齡龄 龍龙'

/** Words of the dialects beside what they say in the common tongue. */
const dialects: Record<string, string> = {
  莫得: '没有',
  冇得: '没有',
  么得: '没有',
  没得: '没有',
  木有: '没有',
  冇: '没有',
  晓得: '知道',
  聽日: '明天',
  听日: '明天',
  琴日: '昨天',
  寻日: '昨天',
  今朝: '今天',
  明朝: '明天',
  明儿: '明天',
  昨儿: '昨天',
  今儿: '今天',
  礼拜: '周',
  星期: '周',
  成日: '老是',
  咁: '这么',
  啲: '些',
  嘅: '的',
  咗: '了',
  哒: '了',
  噶: '了',
  喺: '在',
  唔: '不',
  佢: '他',
  畀: '给',
  俾: '给',
  嚟: '来',
  睇: '看',
  瞅: '看',
  揾: '找',
  搵: '找',
  冚: '全',
  仲: '还',
  哋: '们',
  嗰: '那',
  隔离: '隔壁',
  咋个: '怎么',
  咋: '怎么',
  啥子: '什么',
  啥: '什么',
  弄啥: '做什么',
  恁: '这么',
  俺: '我',
  侬: '你',
  阿拉: '我们',
  勿: '不',
  弗: '不',
  辰光: '时候',
  搁这儿: '在这',
  搁: '放',
  一哈: '一下',
  哈子: '下',
  边边: '边',
  娃儿: '孩子',
  娃娃: '孩子',
  细路: '孩子',
  囡: '孩子',
  仨: '三个',
  俩: '两个',
  扯拐: '出毛病',
  拐了: '坏了',
  坏脱: '坏掉',
  埋汰: '脏',
  忒: '太',
  捋: '理',
  贼拉: '很',
  贼多: '很多',
  贼慢: '很慢',
  贼贵: '很贵',
  整得: '弄得',
  整坏: '弄坏',
  整不: '弄不',
  交关: '很',
  老汉儿: '父亲',
  屋头: '家里',
  铺头: '店',
}

const simplified = new Map(traditional.split(' ').map((pair): [string, string] => [pair[0]!, pair[1]!]))

/** Only these letters are looked up: most are simplified already. */
const traditionalLetters = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu')

const dialectWords = new RegExp(
  Object.keys(dialects)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'gu',
)

/** "剩 3 条" is "剩3条". */
const aroundFigures = /(?<=\p{Script=Han})[^\S\n]+(?=\d)|(?<=\d)[^\S\n]+(?=\p{Script=Han})/gu

/**
 * A text in one form: one width, one case, simplified characters, and the words of dialects in the common tongue, so
 * that one lexicon reads them all.
 */
export function oneForm(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase().replaceAll(aroundFigures, '')
  const plain = narrow.replaceAll(traditionalLetters, (letter) => simplified.get(letter) ?? letter)
  return plain.replaceAll(dialectWords, (word) => dialects[word] ?? word)
}
