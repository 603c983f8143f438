// Turns the UK spelling of one folded word into the US one, and a few Latin plurals, which the stemmer keeps apart, into the singular. The twin of UsSpelling.cs: the two tables are the same text.

/** What is found and what is put there; `^` and `$` are the word's ends; of two that begin alike the longer stands first; one that stays as it is keeps a later one away. */
export const table = `
^aedes aedes|aec ec|aed ed|aem em|aen en|aeo eo|aesth esth|caes ces|aet et|aev ev
^oedem edem|ooedem oedem|hoedem hedem|xoedem xedem|loedem ledem|^oesoph esoph|ooesoph oesoph|^oestr estr|ooestr oestr
foet fet|rrhoe rrhe|pnoe pne|coeli celi|amoeb ameb|homoeo homeo|oeuvre euver|oeuvri euveri
tumour tumor|colour color|labour labor|favour favor|behaviour behavior|neighbour neighbor|humour humor|odour odor|vapour vapor|vigour vigor|rigour rigor
honour honor|flavour flavor|harbour harbor|armour armor|rumour rumor|endeavour endeavor|savour savor
centred centered|centre center|litre liter|metre$ meter|metres$ meters|titre$ titer|titres$ titers|theatre theater|fibre fiber|calibre caliber
alyse$ alyze|olyse$ olyze|alysed$ alyzed|olysed$ olyzed|alysing$ alyzing|olysing$ olyzing|alyser$ alyzer|alysers$ alyzers
analogue analog|catalogue catalog|homologue homolog|orthologue ortholog|paralogue paralog|programme$ program|programmes$ programs|gramme$ gram|grammes$ grams
leucov leucov|leuco leuko|sulph sulf|neurone$ neuron|neurones$ neurons|aluminium aluminum|artefact artifact|disk disc|mould mold|^ageing aging|^grey gray|sceptic skeptic
licence license|defence defense|offence offense|practise practice|judgement judgment|dietician dietitian|^haem$ heme|^xray x ray
metastases$ metastasis|stenoses$ stenosis|diagnoses$ diagnosis|prognoses$ prognosis|thromboses$ thrombosis|necroses$ necrosis|anastomoses$ anastomosis|analyses$ analysis|paralyses$ paralysis|exuses$ exus|ganglia$ ganglion
`.trim();

const pairs = new Map(table.split(/[|\n]/).map(entry => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]));
const put = new Map([...pairs].map(([find, us]) => [find.replace(/[\^$]/g, ''), us]));
const found = new RegExp([...pairs.keys()].join('|'), 'g');
const verb = /^(?!(?:prom|comprom|prem|dem|ar|parad|treat|chem|an|val|ir|pen|den|el)is)([a-z]*[aeiouy](?:[dglmnrst]|ll|gn|rd)|[a-z]*ic)is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/;

export function usSpelling(word) {
  return word.replace(found, uk => put.get(uk)).replace(verb, '$1iz');
}
