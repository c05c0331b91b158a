import type { DownloadWords } from './en';

/** 下载功能的用语。 */
export const downloadWords: DownloadWords = {
  formats: '选择格式',
  csv: '表格（CSV）',
  svg: '矢量图（SVG）',
  png: '图片（PNG）',
  saved: (name) => `已保存为 ${name}`,
  failed: '未能保存，请再试一次。',
  sources: '来源',
  licence: '数据：Landbridge 贡献者，CC BY 4.0',
  cited: (publisher, date) => `${publisher}，${date}`,
  semicolon: '；',
  colon: '：',
  columns: {
    place: '对象',
    what: '指标',
    year: '年份',
    period: '时期',
    periodIso: '时期（ISO 8601）',
    value: '数值',
    worded: '来源表述',
    unit: '单位',
    qualifier: '限定词',
    detail: '方向、对象、口径',
    growth: '重新计算的增速',
    publishedGrowth: '公布的增速',
    publisher: '发布者',
    published: '发布日期',
    note: '备注',
    licence: '许可',
    link: '链接'
  },
  map: {
    base: '底图',
    north: '北'
  }
};
