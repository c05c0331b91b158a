import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: '分享此画面',
  link: '打开后即为当前画面的链接',
  send: '用其他应用发送',
  copy: '复制',
  copied: '已复制。',
  byHand: '此浏览器不允许网页复制。文字已选中，请用键盘或菜单复制。',
  embed: {
    heading: '嵌入',
    note: '先显示静态图，读者点选后才加载动态地图。',
    code: '放入网页的 HTML',
    size: '大小',
    sizes: { small: '小', medium: '中', large: '大', wide: '满宽' },
    preview: '在新标签页预览'
  },
  cite: {
    heading: '引用',
    style: '格式',
    styles: { plain: '纯文本', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: '引文',
    noSources: '数据的来源未能加载，因此未列入引文。'
  },
  quote: (title) => `《${title}》`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}，${atlas}，数据版本 ${version}，来源截至 ${date}。${link} （访问日期：${accessed}）。`,
  figuresFrom: '数据来源：'
};
