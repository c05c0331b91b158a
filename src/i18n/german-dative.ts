/** German names that need an article or an ending after `in`, `mit` and `aus`, by their nominative in names.csv. */
const datives: Readonly<Record<string, string>> = {
  'China-Europa-Güterzüge': 'den China-Europa-Güterzügen',
  'Europäische Union': 'der Europäischen Union',
  Iran: 'dem Iran',
  Jangtsedelta: 'dem Jangtsedelta',
  'Länder der Neuen Seidenstraße': 'den Ländern der Neuen Seidenstraße',
  Mongolei: 'der Mongolei',
  Niederlande: 'den Niederlanden',
  'Regierungsbezirk Kaschgar': 'dem Regierungsbezirk Kaschgar',
  Schweiz: 'der Schweiz',
  Slowakei: 'der Slowakei',
  Türkei: 'der Türkei',
  'Uigurisches Autonomes Gebiet Xinjiang': 'dem Uigurischen Autonomen Gebiet Xinjiang',
  Ukraine: 'der Ukraine',
  'Vereinigte Staaten': 'den Vereinigten Staaten',
  'Vereinigtes Königreich': 'dem Vereinigten Königreich'
};

/** A German name as it stands after `in`, `mit` and `aus`: `der Mongolei`, `Polen`. */
export function germanDative(name: string): string {
  return (
    datives[name] ?? name.replace(/^Umfassende Zollverschlusszone\b/, 'der Umfassenden Zollverschlusszone')
  );
}
